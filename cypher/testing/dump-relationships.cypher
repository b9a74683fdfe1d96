// Everything that is kept as a relationship, with its ends and properties.
// Parameters: none
// Columns: start, type, properties, finish
MATCH (a)-[r]->(b)
RETURN a.id AS start, type(r) AS type, r {.*} AS properties, b.id AS finish
