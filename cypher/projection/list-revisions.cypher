// Every revision's number and time, the first one first.
// Parameters: none
// Columns: number, at
MATCH (r:Revision)
RETURN r.number AS number, r.at AS at
ORDER BY number
