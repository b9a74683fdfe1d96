// Writes a revision and raises the graph to it.
// Parameters: $number, $changeId, $by, $at, $why, $origin
// Columns: none
MATCH (m:Meta {key: 'graph'})
SET m.revision = $number
CREATE (:Revision {number: $number, changeId: $changeId, by: $by, at: $at, why: $why, origin: $origin})
