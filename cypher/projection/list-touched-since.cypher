// The things that were touched after a revision.
// Parameters: $since
// Columns: thing
MATCH (c:Change)
WHERE c.revision > $since
RETURN DISTINCT c.thing AS thing
