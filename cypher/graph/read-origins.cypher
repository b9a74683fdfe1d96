// Whether a load or an edit made each of some revisions.
// Parameters: $numbers
// Columns: number, origin
UNWIND $numbers AS number
MATCH (v:Revision {number: number})
RETURN v.number AS number, v.origin AS origin
