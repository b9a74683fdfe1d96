// The labels of a node.
// Parameters: $id
// Columns: labels
MATCH (n:Entity {id: $id})
RETURN labels(n) AS labels
