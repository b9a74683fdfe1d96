// Empties a graph that tests share, and gives it another name.
// Parameters: $graphId
// Columns: none
MATCH (m:Meta {key: 'graph'})
SET m.graphId = $graphId, m.revision = 0
WITH m
MATCH (n)
WHERE NOT n:Meta
DETACH DELETE n
