// The settings that some things are about themselves, without what is broader.
// Parameters: $ids
// Columns: id, value
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:ABOUT]->(t:Topic)
WHERE t.facet = 'setting'
RETURN DISTINCT id, t.id AS value
