// Writes decisions that two values need not be covered together: makes those that are new and sets the fields of all.
// Parameters: $rows, a list of {id, fields}, where fields doesn't hold the id
// Columns: none
UNWIND $rows AS row
MERGE (d:OutOfScope {id: row.id})
SET d += row.fields
