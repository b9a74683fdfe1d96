// A view document that was kept. Neo4j only: the embedded engine keeps a file of its own.
// Parameters: $id
// Columns: document
MATCH (v:SavedView {id: $id})
RETURN v.document AS document
