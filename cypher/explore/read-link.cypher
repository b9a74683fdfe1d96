// A link with all its evidence; no row where there is none.
// Parameters: $id, $from and $to (its ends)
// Columns: edge
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MATCH (from)-[r]->(to)
WHERE r.id = $id
CALL (r) {
  MATCH (e:Evidence {edge: r.id})
  RETURN collect(e {.*}) AS evidence
}
RETURN r {.*, evidence: evidence} AS edge
