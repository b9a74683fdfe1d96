// How many nodes of each kind the graph holds.
// Parameters: none
// Columns: kind, count
MATCH (n:Entity)
UNWIND labels(n) AS kind
WITH kind, count(n) AS count
WHERE kind <> 'Entity'
RETURN kind, count
