// Names the graph when it is set up for the first time and notes the schema that it has now.
// Parameters: $graphId, $schemaVersion, $schemaDigest
// Columns: none
MERGE (m:Meta {key: 'graph'})
ON CREATE SET m.graphId = $graphId, m.revision = 0
SET m.schemaVersion = $schemaVersion, m.schemaDigest = $schemaDigest
