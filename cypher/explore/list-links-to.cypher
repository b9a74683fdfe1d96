// The links between a node and some others, with their evidence.
// Parameters: $id, $others, $types, $outgoing and $incoming (which directions count)
// Columns: edge
UNWIND $others AS other
MATCH (m:Entity {id: other})-[r]-(n:Entity {id: $id})
WHERE type(r) IN $types
  AND (($outgoing AND r.id STARTS WITH $id + '~') OR ($incoming AND r.id ENDS WITH '~' + $id))
CALL (r) {
  MATCH (e:Evidence {edge: r.id})
  RETURN collect(e {.*}) AS evidence
}
RETURN r {.*, evidence: evidence} AS edge
