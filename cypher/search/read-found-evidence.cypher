// The quotes and reasons of links that a search may have found.
// Parameters: $edges (their ids)
// Columns: edge, id, saidBy, quote, reason
UNWIND $edges AS edge
MATCH (e:Evidence {edge: edge})
RETURN e.edge AS edge, e.id AS id, e.saidBy AS saidBy, e.quote AS quote, e.reason AS reason
