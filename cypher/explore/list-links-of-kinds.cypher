// Every link between nodes of some kinds, with its evidence.
// Parameters: $kinds
// Columns: edge
MATCH (a:Entity)-[r]->(b:Entity)
WHERE any(l IN labels(a) WHERE l IN $kinds) AND any(l IN labels(b) WHERE l IN $kinds)
CALL (r) {
  MATCH (e:Evidence {edge: r.id})
  RETURN collect(e {.*}) AS evidence
}
RETURN r {.*, evidence: evidence} AS edge
