// What Neo4j keeps unique and indexed. A uniqueness constraint brings its index along.
// Made by `npm run generate` from the registry. Run again whenever it differs from what the database was set up with.
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id_unique IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outofscope_id_unique IF NOT EXISTS FOR (n:OutOfScope) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_number_unique IF NOT EXISTS FOR (n:Revision) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT revision_changeid_unique IF NOT EXISTS FOR (n:Revision) REQUIRE n.changeId IS UNIQUE;
CREATE CONSTRAINT collection_key_unique IF NOT EXISTS FOR (n:Collection) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT meta_key_unique IF NOT EXISTS FOR (n:Meta) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT savedview_id_unique IF NOT EXISTS FOR (n:SavedView) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT supports_id_unique IF NOT EXISTS FOR ()-[r:SUPPORTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT qualifies_id_unique IF NOT EXISTS FOR ()-[r:QUALIFIES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT challenges_id_unique IF NOT EXISTS FOR ()-[r:CHALLENGES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT demonstrates_id_unique IF NOT EXISTS FOR ()-[r:DEMONSTRATES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT of_interest_to_id_unique IF NOT EXISTS FOR ()-[r:OF_INTEREST_TO]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT illustrated_by_id_unique IF NOT EXISTS FOR ()-[r:ILLUSTRATED_BY]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT concerns_id_unique IF NOT EXISTS FOR ()-[r:CONCERNS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT about_id_unique IF NOT EXISTS FOR ()-[r:ABOUT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT in_stage_id_unique IF NOT EXISTS FOR ()-[r:IN_STAGE]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT involves_id_unique IF NOT EXISTS FOR ()-[r:INVOLVES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT in_sector_id_unique IF NOT EXISTS FOR ()-[r:IN_SECTOR]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT located_in_id_unique IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT written_by_id_unique IF NOT EXISTS FOR ()-[r:WRITTEN_BY]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT published_in_id_unique IF NOT EXISTS FOR ()-[r:PUBLISHED_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT published_by_id_unique IF NOT EXISTS FOR ()-[r:PUBLISHED_BY]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT features_id_unique IF NOT EXISTS FOR ()-[r:FEATURES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT cites_id_unique IF NOT EXISTS FOR ()-[r:CITES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT broader_id_unique IF NOT EXISTS FOR ()-[r:BROADER]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX evidence_edge IF NOT EXISTS FOR (n:Evidence) ON (n.edge);
CREATE INDEX change_thing IF NOT EXISTS FOR (n:Change) ON (n.thing);
CREATE INDEX change_revision IF NOT EXISTS FOR (n:Change) ON (n.revision);
DROP INDEX entity_text IF EXISTS;
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.title, n.subtitle, n.altTitles, n.shortTitle, n.summary, n.method, n.sample, n.question, n.publisher]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
DROP INDEX evidence_text IF EXISTS;
CREATE FULLTEXT INDEX evidence_text IF NOT EXISTS FOR (n:Evidence) ON EACH [n.quote, n.reason]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
