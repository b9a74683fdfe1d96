// The nodes that a piece of evidence comes from.
// Parameters: $id
// Columns: source
MATCH (:Evidence {id: $id})-[:FROM]->(source:Entity)
RETURN source.id AS source
ORDER BY source
