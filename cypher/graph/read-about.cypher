// What the collection is, as JSON; no row where nobody said.
// Parameters: none
// Columns: about, revision
MATCH (c:Collection {key: 'about'})
RETURN c.about AS about, c.revision AS revision
