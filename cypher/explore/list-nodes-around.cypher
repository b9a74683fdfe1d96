// What some nodes are linked to, of some kinds.
// Parameters: $ids, $kinds
// Columns: node
UNWIND $ids AS id
MATCH (n:Entity {id: id})--(m:Entity)
WHERE any(l IN labels(m) WHERE l IN $kinds)
WITH DISTINCT m
RETURN m {.*} AS node
