// Waits until every index answers, at most a minute; fails where one can't or takes longer. Neo4j only.
// Parameters: none
// Columns: none
CALL db.awaitIndexes(60)
