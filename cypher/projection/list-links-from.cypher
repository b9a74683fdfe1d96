// The links that lead out of some nodes, with what each piece of their evidence is worth, without its words.
// Parameters: $ids
// Columns: id, status, confidence, evidence
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
CALL (r) {
  MATCH (e:Evidence {edge: r.id})
  RETURN collect({saidBy: e.saidBy, confidence: e.confidence, quoted: e.quote IS NOT NULL}) AS evidence
}
RETURN r.id AS id, r.status AS status, r.confidence AS confidence, evidence
