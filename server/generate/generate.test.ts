import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { registry } from '#contracts/registry.ts';
import type { Registry } from '#contracts/registry-shape.ts';
import { z } from 'zod';
import { schemaStatements } from './schema-statements.ts';
import { writeStatements } from './write-statements.ts';

const cypher = fileURLToPath(new URL('../../cypher/', import.meta.url));
const generated = { ...writeStatements(registry), ...schemaStatements(registry) };

const withInstrument: Registry = {
  kinds: {
    ...registry.kinds,
    Instrument: {
      prefix: 'instrument',
      label: { one: 'Instrument', many: 'Instruments' },
      meaning: 'A questionnaire.',
      fields: {
        title: { schema: z.string(), label: 'Title', searched: true },
        scale: { schema: z.string(), label: 'Scale', searched: true },
        maker: { schema: z.string(), label: 'Maker' },
      },
      look: { shape: 'ring', light: '#000000', dark: '#ffffff' },
    },
  },
  types: { ...registry.types, MEASURED_BY: { ...registry.types.CITES, to: ['Instrument'] } },
};

test('the files of cypher/ that follow from the registry are the ones that it gives now', () => {
  for (const [path, text] of Object.entries(generated)) expect(readFileSync(cypher + path, 'utf8')).toBe(text);
});

test('no file is left of a relationship type that is gone', () => {
  const marked = readdirSync(`${cypher}write`)
    .map((name) => `write/${name}`)
    .filter((path) => readFileSync(cypher + path, 'utf8').includes('Made by `npm run generate`'));
  expect(marked.filter((path) => !(path in generated))).toEqual([]);
});

test('a kind that is added gets its label and its place in full-text search', () => {
  const before = schemaStatements(registry)['schema/neo4j.cypher'];
  const after = schemaStatements(withInstrument)['schema/neo4j.cypher'];
  expect(writeStatements(withInstrument)['write/put-nodes.cypher']).toContain(
    "FOREACH (ignored IN CASE WHEN row.kind = 'Instrument' THEN [1] ELSE [] END | SET n:Instrument)",
  );
  expect(before).not.toContain('n.scale');
  expect(after).toMatch(/FULLTEXT INDEX entity_text .* ON EACH \[.*n\.scale.*\]/);
  expect(after).not.toContain('n.maker');
});

test('a relationship type that is added gets its file and its constraint', () => {
  expect(writeStatements(withInstrument)['write/put-measured-by.cypher']).toContain(
    'MERGE (from)-[r:MEASURED_BY]->(to)',
  );
  expect(schemaStatements(withInstrument)['schema/neo4j.cypher']).toContain(
    'FOR ()-[r:MEASURED_BY]-() REQUIRE r.id IS UNIQUE',
  );
});
