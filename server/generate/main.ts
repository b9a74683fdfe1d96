import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registry } from '#contracts/registry.ts';
import { schemaStatements } from './schema-statements.ts';
import { writeStatements } from './write-statements.ts';

for (const [path, text] of Object.entries({ ...writeStatements(registry), ...schemaStatements(registry) })) {
  const file = fileURLToPath(new URL(`../../cypher/${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  process.stdout.write(`cypher/${path}\n`);
}
