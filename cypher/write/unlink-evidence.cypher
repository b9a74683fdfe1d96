// Parts evidence from the node that it came from.
// Parameters: $ids
// Columns: none
UNWIND $ids AS id
MATCH (e:Evidence {id: id})-[f:FROM]->(:Entity)
DELETE f
