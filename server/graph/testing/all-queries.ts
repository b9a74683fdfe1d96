import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { declaredQueries } from '#server/graph/define-query.ts';

const server = fileURLToPath(new URL('../../', import.meta.url));
const cypher = fileURLToPath(new URL('../../../cypher/', import.meta.url));

/** Every statement that some module of the server declares. */
export const allQueries = async (): Promise<ReturnType<typeof declaredQueries>> => {
  const modules = filesBelow(server)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .filter((path) => readFileSync(server + path, 'utf8').includes('= defineQuery({'));
  for (const path of [...modules, 'graph/queries.ts']) await import(pathToFileURL(server + path).href);
  return declaredQueries();
};

/** Every file of `cypher/` with one statement: all but the schemas, which hold several. */
export const statementFiles = (): string[] => filesBelow(cypher).filter((path) => !path.startsWith('schema/'));

/** A value that a schema of parameters takes, as far as an engine looks: one of everything. */
export const sampleOf = (schema: unknown): unknown => {
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([name, part]) => [name, sampleOf(part)]));
  if (schema instanceof z.ZodArray) return [sampleOf(schema.element)];
  if (schema instanceof z.ZodNullable) return sampleOf(schema.unwrap());
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodNumber) return 1;
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodString || schema instanceof z.ZodISODateTime) return 'x';
  throw new Error('no sample is known for such a schema of parameters');
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(folder.length));
