// What a revision touched, in the order of ids, and whether it made the thing.
// Parameters: $revision
// Columns: thing, created
MATCH (c:Change {revision: $revision})
RETURN c.thing AS thing, c.before IS NULL AS created
ORDER BY thing
