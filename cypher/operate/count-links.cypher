// How many links of each type the graph holds.
// Parameters: none
// Columns: type, count
MATCH (a:Entity)-[r]->(b:Entity)
RETURN type(r) AS type, count(r) AS count
