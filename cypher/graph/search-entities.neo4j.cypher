// Nodes whose searched fields match, best first. Neo4j only: the embedded engine keeps an index of its own.
// Parameters: $words (a Lucene query), $limit
// Columns: id, score
CALL db.index.fulltext.queryNodes('entity_text', $words, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score
ORDER BY score DESC, id
