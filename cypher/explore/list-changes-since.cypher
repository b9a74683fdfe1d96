// Which things were touched after a revision, and whether that made them; the oldest change first.
// Parameters: $since, $limit
// Columns: thing, created, revision
MATCH (c:Change)
WHERE c.revision > $since
RETURN c.thing AS thing, c.before IS NULL AS created, c.revision AS revision
ORDER BY revision, thing
LIMIT $limit
