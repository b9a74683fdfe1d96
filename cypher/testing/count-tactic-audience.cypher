// How many papers speak about a tactic and are of interest to an audience, for each pair that has any.
// Parameters: none
// Columns: row, column, papers
MATCH (t:Tactic)<-[:SUPPORTS|QUALIFIES|CHALLENGES]-(p:Paper)-[:OF_INTEREST_TO]->(a:Audience)
RETURN t.id AS row, a.id AS column, count(DISTINCT p) AS papers
