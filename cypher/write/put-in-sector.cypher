// Writes IN_SECTOR links: makes those that are new and sets the fields of all; a field that is null is removed.
// Parameters: $rows, a list of {id, from, to, fields}, where fields doesn't hold the id
// Columns: none
// Made by `npm run generate` from the registry.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:IN_SECTOR]->(to)
ON CREATE SET r.id = row.id
SET r += row.fields
