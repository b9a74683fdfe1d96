// The nodes that a search may have found.
// Parameters: $ids
// Columns: node
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n {.*} AS node
