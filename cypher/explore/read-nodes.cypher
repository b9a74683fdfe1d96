// Some nodes; those that aren't in the graph have no row.
// Parameters: $ids
// Columns: node
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n {.*} AS node
