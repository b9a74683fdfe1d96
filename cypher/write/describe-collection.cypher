// Writes what the collection is.
// Parameters: $about (JSON), $revision
// Columns: none
MERGE (c:Collection {key: 'about'})
SET c.about = $about, c.revision = $revision
