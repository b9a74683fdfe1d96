// How many nodes a node is linked to.
// Parameters: $id, $types, $kinds, $outgoing and $incoming (which directions count)
// Columns: total
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE type(r) IN $types AND any(l IN labels(m) WHERE l IN $kinds)
  AND (($outgoing AND r.id STARTS WITH $id + '~') OR ($incoming AND r.id ENDS WITH '~' + $id))
RETURN count(DISTINCT m) AS total
