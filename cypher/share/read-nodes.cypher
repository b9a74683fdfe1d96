// Some nodes, for an export.
// Parameters: $ids
// Columns: node
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n {.*} AS node
