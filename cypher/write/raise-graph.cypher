// Raises the graph to a revision.
// Parameters: $revision
// Columns: none
MATCH (m:Meta {key: 'graph'})
SET m.revision = $revision
