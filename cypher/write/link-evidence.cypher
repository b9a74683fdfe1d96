// Joins evidence to the node that it comes from.
// Parameters: $rows, a list of {id, source}
// Columns: none
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})
MATCH (source:Entity {id: row.source})
MERGE (e)-[:FROM]->(source)
