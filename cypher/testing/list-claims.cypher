// The links that say something about tactics: the rows that the guide is made of.
// Parameters: none
// Columns: id
MATCH (:Entity)-[r:SUPPORTS|QUALIFIES|CHALLENGES|DEMONSTRATES]->(:Tactic)
RETURN r.id AS id
