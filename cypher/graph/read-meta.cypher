// Which graph this is, how far it has come and which schema it was set up with; no row before the first set-up.
// Parameters: none
// Columns: graphId, revision, schemaVersion, schemaDigest
MATCH (m:Meta {key: 'graph'})
RETURN m.graphId AS graphId, m.revision AS revision, m.schemaVersion AS schemaVersion, m.schemaDigest AS schemaDigest
