// The id of every node.
// Parameters: none
// Columns: id
MATCH (n:Entity)
RETURN n.id AS id
