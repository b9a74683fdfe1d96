// What a node is linked to, best linked first, ties by id: one page, after a place in that order. A link leads out
// where its id begins with the node's, since a link's id is made of what it joins.
// Parameters: $id, $types, $kinds, $outgoing and $incoming (which directions count), $afterLinks and $afterId, $limit
// Columns: node, links
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE type(r) IN $types AND any(l IN labels(m) WHERE l IN $kinds)
  AND (($outgoing AND r.id STARTS WITH $id + '~') OR ($incoming AND r.id ENDS WITH '~' + $id))
WITH DISTINCT m
WITH m, COUNT { (m)--(:Entity) } AS links
WHERE links < $afterLinks OR (links = $afterLinks AND m.id > $afterId)
WITH m, links
ORDER BY links DESC, m.id
LIMIT $limit
RETURN m {.*} AS node, links
