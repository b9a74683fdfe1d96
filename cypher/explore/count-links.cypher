// How many links a node has, by type, direction and kind at the other end.
// Parameters: $id
// Columns: type, direction (out or in), kind, count
MATCH (n:Entity {id: $id})-[r]->(m:Entity)
UNWIND labels(m) AS kind
WITH type(r) AS type, kind, count(r) AS count
WHERE kind <> 'Entity'
RETURN type, 'out' AS direction, kind, count
UNION ALL
MATCH (n:Entity {id: $id})<-[r]-(m:Entity)
UNWIND labels(m) AS kind
WITH type(r) AS type, kind, count(r) AS count
WHERE kind <> 'Entity'
RETURN type, 'in' AS direction, kind, count
