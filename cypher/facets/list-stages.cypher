// The stages that some things count for: a tactic's own, and those of the tactics that a paper or case is linked to.
// Parameters: $ids
// Columns: id, value
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:IN_STAGE]->(s:Stage)
RETURN DISTINCT id, s.id AS value
UNION
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:SUPPORTS|QUALIFIES|CHALLENGES|DEMONSTRATES]->(:Tactic)-[:IN_STAGE]->(s:Stage)
RETURN DISTINCT id, s.id AS value
