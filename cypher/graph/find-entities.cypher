// Which of some ids are nodes of the graph.
// Parameters: $ids
// Columns: id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id
