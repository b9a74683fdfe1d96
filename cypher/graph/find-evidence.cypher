// Which link each of some pieces of evidence belongs to; those that don't exist have no row.
// Parameters: $ids
// Columns: id, edge
UNWIND $ids AS id
MATCH (e:Evidence {id: id})
RETURN e.id AS id, e.edge AS edge
