import { expect, test } from 'vitest';
import { z } from 'zod';
import { allQueries, statementFiles } from './testing/all-queries.ts';

const queries = await allQueries();

/** The statement without its comments and its texts. */
const bare = (text: string): string => text.replaceAll(/\/\/.*|'(?:[^'\\]|\\.)*'/g, '');

test('every file of cypher/ is declared by one query', () => {
  // `defineQuery` itself refuses a file that is claimed twice or missing.
  expect(queries.map(({ file }) => file).toSorted(alphabetically)).toEqual(statementFiles().toSorted(alphabetically));
});

test.each(queries.map((query) => [query.file, query] as const))(
  '%s says what it answers, its parameters and its columns',
  (_file, { text, params, mode }) => {
    expect(text).toMatch(/^\/\/ [A-Z]/);
    expect(text).toMatch(/^\/\/ Parameters: /m);
    expect(text).toMatch(/^\/\/ Columns: /m);
    expect(text).not.toMatch(/\$\{|\$\$/);
    const used = new Set([...bare(text).matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect(used).toEqual(new Set(params instanceof z.ZodObject ? Object.keys(params.shape) : []));
    const writes = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(bare(text));
    expect(writes).toBe(mode === 'write');
  },
);

test.each(queries.filter(({ mode }) => mode === 'read').map((query) => [query.file, query] as const))(
  '%s is declared to read history where it does',
  (_file, { text, readsHistory }) => {
    const namesHistory = /:Change\b/.test(bare(text));
    const namesNothing = /MATCH \(\w*\)(?!-)/.test(bare(text)) && !text.trim().endsWith('LIMIT 1');
    expect(readsHistory ?? false).toBe(namesHistory || namesNothing);
  },
);

const alphabetically = (one: string, other: string): number => (one < other ? -1 : 1);
