// The links that lead out of some nodes, with their evidence, for an export.
// Parameters: $ids
// Columns: edge
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
CALL (r) {
  MATCH (e:Evidence {edge: r.id})
  RETURN collect(e {.*}) AS evidence
}
RETURN r {.*, evidence: evidence} AS edge
