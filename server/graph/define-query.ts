import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** A statement of `cypher/`, sent verbatim, with the shapes of its parameters and rows. */
export interface Query<P extends object, R> {
  /** Below `cypher/`: `explore/find-node.cypher`. */
  readonly file: string;
  readonly mode: 'read' | 'write';
  readonly text: string;
  readonly params: z.ZodType<P>;
  readonly row: z.ZodType<R>;
  /** It reads what earlier revisions did, which the embedded engine takes up after its start. */
  readonly readsHistory?: true;
}

type Declared = Omit<Query<object, unknown>, 'params'> & { readonly params: z.ZodType };
const declared: Declared[] = [];

/** Declares the one use of a .cypher file. Throws where the file is missing or claimed already. */
export const defineQuery = <P extends object, R>(declaration: Omit<Query<P, R>, 'text'>): Query<P, R> => {
  if (declared.some((query) => query.file === declaration.file))
    throw new Error(`${declaration.file} is claimed twice`);
  const text = readFileSync(new URL(`../../cypher/${declaration.file}`, import.meta.url), 'utf8');
  const query = { ...declaration, text };
  declared.push(query);
  return query;
};

/** Every statement declared so far: the tests hold them against the files and the engines. */
export const declaredQueries = (): readonly Declared[] => declared;
