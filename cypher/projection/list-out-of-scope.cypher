// Every decision that two values need not be covered together.
// Parameters: none
// Columns: decision
MATCH (d:OutOfScope)
RETURN d {.*} AS decision
