// Some nodes as they stand; those that don't exist have no row.
// Parameters: $ids
// Columns: node
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n {.*} AS node
