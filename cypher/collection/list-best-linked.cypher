// Of each of some kinds, so many nodes: those with the most links, ties by id.
// Parameters: $kinds, $limit
// Columns: node
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (n:Entity)
  WHERE any(l IN labels(n) WHERE l = kind)
  WITH n, COUNT { (n)--(:Entity) } AS links
  ORDER BY links DESC, n.id
  LIMIT $limit
  RETURN n
}
RETURN n {.*} AS node
