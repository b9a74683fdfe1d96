// Some links with all their evidence; those that don't exist have no row. They are looked for from the node that they
// begin at: links point from research to practice, so that hubs are where they end.
// Parameters: $rows, a list of {from, ids}
// Columns: edge
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[r]->(:Entity)
WHERE r.id IN row.ids
CALL (r) {
  MATCH (e:Evidence {edge: r.id})
  RETURN collect(e {.*}) AS evidence
}
RETURN r {.*, evidence: evidence} AS edge
