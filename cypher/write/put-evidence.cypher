// Writes evidence: makes what is new and sets the fields of all; a field that is null is removed.
// Parameters: $rows, a list of {id, edge, fields}, where fields holds neither id nor edge
// Columns: none
UNWIND $rows AS row
MERGE (e:Evidence {id: row.id})
ON CREATE SET e.edge = row.edge
SET e += row.fields
