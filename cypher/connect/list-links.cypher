// Some links with all their evidence; those that aren't in the graph have no row.
// Parameters: $links (id, and from and to: the ends)
// Columns: edge
UNWIND $links AS link
MATCH (a:Entity {id: link.from})-[r]->(b:Entity {id: link.to})
WHERE r.id = link.id
CALL (r) {
  MATCH (e:Evidence {edge: r.id})
  RETURN collect(e {.*}) AS evidence
}
RETURN r {.*, evidence: evidence} AS edge
