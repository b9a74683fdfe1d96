// Writes nodes: makes those that are new and sets the fields of all; a field that is null is removed.
// Parameters: $rows, a list of {id, kind, fields}, where fields doesn't hold the id
// Columns: none
// Made by `npm run generate` from the registry.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n += row.fields
FOREACH (ignored IN CASE WHEN row.kind = 'Paper' THEN [1] ELSE [] END | SET n:Paper)
FOREACH (ignored IN CASE WHEN row.kind = 'Tactic' THEN [1] ELSE [] END | SET n:Tactic)
FOREACH (ignored IN CASE WHEN row.kind = 'Stage' THEN [1] ELSE [] END | SET n:Stage)
FOREACH (ignored IN CASE WHEN row.kind = 'CaseStudy' THEN [1] ELSE [] END | SET n:CaseStudy)
FOREACH (ignored IN CASE WHEN row.kind = 'Sector' THEN [1] ELSE [] END | SET n:Sector)
FOREACH (ignored IN CASE WHEN row.kind = 'Audience' THEN [1] ELSE [] END | SET n:Audience)
FOREACH (ignored IN CASE WHEN row.kind = 'Topic' THEN [1] ELSE [] END | SET n:Topic)
FOREACH (ignored IN CASE WHEN row.kind = 'Person' THEN [1] ELSE [] END | SET n:Person)
FOREACH (ignored IN CASE WHEN row.kind = 'Venue' THEN [1] ELSE [] END | SET n:Venue)
FOREACH (ignored IN CASE WHEN row.kind = 'Organization' THEN [1] ELSE [] END | SET n:Organization)
FOREACH (ignored IN CASE WHEN row.kind = 'Place' THEN [1] ELSE [] END | SET n:Place)
FOREACH (ignored IN CASE WHEN row.kind = 'Briefing' THEN [1] ELSE [] END | SET n:Briefing)
