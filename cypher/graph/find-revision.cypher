// The revision that a change made, if it was written already.
// Parameters: $changeId
// Columns: number
MATCH (v:Revision {changeId: $changeId})
RETURN v.number AS number
