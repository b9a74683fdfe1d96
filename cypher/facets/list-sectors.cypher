// The sectors that some papers and cases count for: those that they concern, and those of the organizations involved.
// Parameters: $ids
// Columns: id, value
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:CONCERNS]->(s:Sector)
RETURN DISTINCT id, s.id AS value
UNION
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:INVOLVES]->(:Organization)-[:IN_SECTOR]->(s:Sector)
RETURN DISTINCT id, s.id AS value
