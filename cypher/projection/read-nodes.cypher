// Some nodes, for the projection and for exports.
// Parameters: $ids
// Columns: node
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n {.*} AS node
