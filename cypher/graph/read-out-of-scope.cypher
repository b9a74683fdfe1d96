// Some decisions that two values need not be covered together, as they stand; those that don't exist have no row.
// Parameters: $ids
// Columns: decision
UNWIND $ids AS id
MATCH (d:OutOfScope {id: id})
RETURN d {.*} AS decision
