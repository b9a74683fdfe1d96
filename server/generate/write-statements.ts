import { putLinksFile } from '#server/graph/put-links-file.ts';
import type { Registry } from '#contracts/registry-shape.ts';

/** The statements that name every label and relationship type, which Cypher can't take as parameters: path → text. */
export const writeStatements = (of: Registry): Record<string, string> => ({
  'write/put-nodes.cypher': putNodes(Object.keys(of.kinds)),
  ...Object.fromEntries(Object.keys(of.types).map((type) => [putLinksFile(type), putLinks(type)])),
});

/** Below `cypher/`: `write/put-of-interest-to.cypher`. */

const putNodes = (kinds: readonly string[]): string =>
  `// Writes nodes: makes those that are new and sets the fields of all; a field that is null is removed.
// Parameters: $rows, a list of {id, kind, fields}, where fields doesn't hold the id
// Columns: none
// Made by \`npm run generate\` from the registry.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n += row.fields
${kinds.map(labelBranch).join('\n')}
`;

const labelBranch = (kind: string): string =>
  `FOREACH (ignored IN CASE WHEN row.kind = '${kind}' THEN [1] ELSE [] END | SET n:${kind})`;

const putLinks = (type: string): string =>
  `// Writes ${type} links: makes those that are new and sets the fields of all; a field that is null is removed.
// Parameters: $rows, a list of {id, from, to, fields}, where fields doesn't hold the id
// Columns: none
// Made by \`npm run generate\` from the registry.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:${type}]->(to)
ON CREATE SET r.id = row.id
SET r += row.fields
`;
