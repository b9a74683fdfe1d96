// Keeps a view document under its id, which is made of the document, so that keeping it again changes nothing.
// Neo4j only: the embedded engine keeps a file of its own.
// Parameters: $id, $document (its JSON)
// Columns: none
MERGE (v:SavedView {id: $id})
ON CREATE SET v.document = $document
