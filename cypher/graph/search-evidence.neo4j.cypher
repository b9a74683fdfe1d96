// Links whose quotes or reasons match, best first. Neo4j only: the embedded engine keeps an index of its own.
// Parameters: $words (a Lucene query), $limit
// Columns: id, score
CALL db.index.fulltext.queryNodes('evidence_text', $words, {limit: $limit}) YIELD node, score
RETURN node.edge AS id, max(score) AS score
ORDER BY score DESC, id
