// What each revision did to a thing, in order.
// Parameters: $thing
// Columns: revision, by, origin, before, after
MATCH (c:Change {thing: $thing})
MATCH (v:Revision {number: c.revision})
RETURN c.revision AS revision, v.by AS by, v.origin AS origin, c.before AS before, c.after AS after
ORDER BY revision
