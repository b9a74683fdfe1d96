// What the embedded engine keeps unique and indexed. A uniqueness constraint has no index behind it there: without
// the index beside it each insert would read everything.
// Made by `npm run generate`.
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE CONSTRAINT evidence_id_unique IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE INDEX evidence_id IF NOT EXISTS FOR (n:Evidence) ON (n.id);
CREATE CONSTRAINT outofscope_id_unique IF NOT EXISTS FOR (n:OutOfScope) REQUIRE n.id IS UNIQUE;
CREATE INDEX outofscope_id IF NOT EXISTS FOR (n:OutOfScope) ON (n.id);
CREATE CONSTRAINT revision_number_unique IF NOT EXISTS FOR (n:Revision) REQUIRE n.number IS UNIQUE;
CREATE INDEX revision_number IF NOT EXISTS FOR (n:Revision) ON (n.number);
CREATE CONSTRAINT revision_changeid_unique IF NOT EXISTS FOR (n:Revision) REQUIRE n.changeId IS UNIQUE;
CREATE INDEX revision_changeid IF NOT EXISTS FOR (n:Revision) ON (n.changeId);
CREATE CONSTRAINT collection_key_unique IF NOT EXISTS FOR (n:Collection) REQUIRE n.key IS UNIQUE;
CREATE INDEX collection_key IF NOT EXISTS FOR (n:Collection) ON (n.key);
CREATE CONSTRAINT meta_key_unique IF NOT EXISTS FOR (n:Meta) REQUIRE n.key IS UNIQUE;
CREATE INDEX meta_key IF NOT EXISTS FOR (n:Meta) ON (n.key);
CREATE INDEX evidence_edge IF NOT EXISTS FOR (n:Evidence) ON (n.edge);
CREATE INDEX change_thing IF NOT EXISTS FOR (n:Change) ON (n.thing);
CREATE INDEX change_revision IF NOT EXISTS FOR (n:Change) ON (n.revision);
