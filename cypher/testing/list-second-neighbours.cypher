// What shares a neighbour with a node, and by which links: the rows that relatedness is made of.
// Parameters: $id
// Columns: shared, own, other, from
MATCH (a:Entity {id: $id})-[r]-(n:Entity)-[s]-(m:Entity)
WHERE m.id <> $id
RETURN n.id AS shared, r.id AS own, s.id AS other, m.id AS from
