import type { Registry } from '#contracts/registry-shape.ts';

/** The constraints and indexes of each engine: path → text, statements separated by semicolons. */
export const schemaStatements = (of: Registry): Record<string, string> => ({
  'schema/neo4j.cypher': neo4jSchema(of),
  'schema/embedded.cypher': embeddedSchema(),
});

const unique: readonly (readonly [label: string, property: string])[] = [
  ['Entity', 'id'],
  ['Evidence', 'id'],
  ['OutOfScope', 'id'],
  ['Revision', 'number'],
  ['Revision', 'changeId'],
  ['Collection', 'key'],
  ['Meta', 'key'],
];
/** Kept in a file beside the embedded engine. */
const uniqueOnNeo4j: typeof unique = [['SavedView', 'id']];
const indexed: readonly (readonly [label: string, property: string])[] = [
  ['Evidence', 'edge'],
  ['Change', 'thing'],
  ['Change', 'revision'],
];

const neo4jSchema = (
  of: Registry,
): string => `// What Neo4j keeps unique and indexed. A uniqueness constraint brings its index along.
// Made by \`npm run generate\` from the registry. Run again whenever it differs from what the database was set up with.
${[
  ...[...unique, ...uniqueOnNeo4j].map(uniqueness),
  ...Object.keys(of.types).map(linkUniqueness),
  ...indexed.map(index),
  ...fullText('entity_text', 'Entity', searchedFields(of)),
  ...fullText('evidence_text', 'Evidence', ['quote', 'reason']),
].join('\n')}
`;

const embeddedSchema =
  (): string => `// What the embedded engine keeps unique and indexed. A uniqueness constraint has no index behind it there: without
// the index beside it each insert would read everything.
// Made by \`npm run generate\`.
${[...unique.flatMap((one) => [uniqueness(one), index(one)]), ...indexed.map(index)].join('\n')}
`;

const uniqueness = ([label, property]: readonly [string, string]): string =>
  `CREATE CONSTRAINT ${name(label, property)}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE;`;

const linkUniqueness = (type: string): string =>
  `CREATE CONSTRAINT ${name(type, 'id')}_unique IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE;`;

const index = ([label, property]: readonly [string, string]): string =>
  `CREATE INDEX ${name(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property});`;

/** An existing index keeps its fields and its analyzer, so it is made anew. */
const fullText = (title: string, label: string, fields: readonly string[]): string[] => [
  `DROP INDEX ${title} IF EXISTS;`,
  `CREATE FULLTEXT INDEX ${title} IF NOT EXISTS FOR (n:${label}) ON EACH [${fields.map((field) => `n.${field}`).join(', ')}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}};`,
];

const name = (label: string, property: string): string => `${label}_${property}`.toLowerCase();

const searchedFields = (of: Registry): string[] => {
  const names = Object.values(of.kinds).flatMap((kind) =>
    Object.entries(kind.fields).flatMap(([field, entry]) => (entry.searched ? [field] : [])),
  );
  return [...new Set(names)];
};
