import type { GraphDatabase } from './graph-database.ts';

interface Remembering<R> {
  /** Rows for some keys, in any order. */
  readonly read: (keys: readonly string[]) => Promise<readonly R[]>;
  readonly keyOf: (row: R) => string;
  /** How many keys are remembered. */
  readonly most: number;
}

/**
 * Reads rows by key and remembers them, those without a row too, while the graph stays at its revision: whoever types a
 * word asks for the same things with every letter.
 */
export const rememberedRows = <R>(
  graph: Pick<GraphDatabase, 'status'>,
  { read, keyOf, most }: Remembering<R>,
): ((keys: readonly string[]) => Promise<R[]>) => {
  let remembered = new Map<string, R[]>();
  let at = '';
  return async (keys) => {
    const { graphId, revision } = await graph.status();
    const now = `${graphId} ${revision}`;
    if (now !== at || remembered.size > most) remembered = new Map();
    at = now;
    // What is written meanwhile begins another map: this one is right for what was asked.
    const known = remembered;
    const missing = [...new Set(keys)].filter((key) => !known.has(key));
    if (missing.length > 0) {
      const rows = await read(missing);
      for (const key of missing) known.set(key, []);
      for (const row of rows) known.get(keyOf(row))?.push(row);
    }
    return [...new Set(keys)].flatMap((key) => known.get(key) ?? []);
  };
};
