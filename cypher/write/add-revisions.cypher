// Writes revisions.
// Parameters: $rows, a list of {number, changeId, by, at, why, origin}
// Columns: none
UNWIND $rows AS row
CREATE (:Revision {
  number: row.number, changeId: row.changeId, by: row.by, at: row.at, why: row.why, origin: row.origin
})
