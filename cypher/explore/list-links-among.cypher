// Every link whose ends are both among some nodes, with its evidence.
// Parameters: $ids
// Columns: edge
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE b.id IN $ids
CALL (r) {
  MATCH (e:Evidence {edge: r.id})
  RETURN collect(e {.*}) AS evidence
}
RETURN r {.*, evidence: evidence} AS edge
