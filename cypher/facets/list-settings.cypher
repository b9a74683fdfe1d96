// The settings that some things are about; a narrower topic counts for the broader ones, too.
// Parameters: $ids
// Columns: id, value
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:ABOUT]->(:Topic)-[:BROADER*0..4]->(t:Topic)
WHERE t.facet = 'setting'
RETURN DISTINCT id, t.id AS value
