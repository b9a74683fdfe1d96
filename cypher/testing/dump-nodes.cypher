// Everything that is kept as a node, with its labels and properties.
// Parameters: none
// Columns: labels, properties
MATCH (n)
RETURN labels(n) AS labels, n {.*} AS properties
