// Writes what a revision did to each thing: how it was before and after, as JSON.
// Parameters: $rows, a list of {id, thing, revision, before, after}
// Columns: none
UNWIND $rows AS row
CREATE (:Change {id: row.id, thing: row.thing, revision: row.revision, before: row.before, after: row.after})
