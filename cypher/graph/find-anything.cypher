// Whether the database holds any node but the graph's own mark: one row where it does.
// Parameters: none
// Columns: found
MATCH (n)
WHERE NOT n:Meta
RETURN true AS found
LIMIT 1
