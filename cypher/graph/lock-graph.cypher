// Lets one writer at a time past: the next waits here until this transaction ends.
// Parameters: none
// Columns: none
MATCH (m:Meta {key: 'graph'})
SET m.lock = true
REMOVE m.lock
