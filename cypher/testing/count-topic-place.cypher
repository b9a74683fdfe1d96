// How many papers are about a topic and set in a place, for each pair that has any.
// Parameters: none
// Columns: row, column, papers
MATCH (t:Topic)<-[:ABOUT]-(p:Paper)-[:LOCATED_IN]->(l:Place)
RETURN t.id AS row, l.id AS column, count(DISTINCT p) AS papers
