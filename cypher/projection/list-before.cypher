// What was before the changes after a revision, as JSON; null for what was not there. The oldest change comes first.
// Parameters: $since
// Columns: thing, before, revision
MATCH (c:Change)
WHERE c.revision > $since
RETURN c.thing AS thing, c.before AS before, c.revision AS revision
ORDER BY revision, thing
