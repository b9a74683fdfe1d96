// Every node of some kinds.
// Parameters: $kinds
// Columns: node
MATCH (n:Entity)
WHERE any(l IN labels(n) WHERE l IN $kinds)
RETURN n {.*} AS node
