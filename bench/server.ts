import { provideNeo4j } from '#e2e/provide-neo4j.ts';
import type { Engine } from '#server/graph/graph-database.ts';
import { startAsker } from './asker.ts';
import { type Figure, figureTable } from './figure.ts';
import { collectionInWords, serveGeneratedGraph } from './generated-graph.ts';
import { writeResult } from './results.ts';
import { measureKept } from './server-kept.ts';
import { measureQuestions } from './server-questions.ts';
import { measureReads } from './server-reads.ts';
import { measureSearch } from './server-search.ts';
import { measureStart } from './server-start.ts';

/** The goals of the server: kept answers, reads and search on both engines, and the start of the embedded one. */
export const measureServer = async (): Promise<void> => {
  const figures = [
    ...told(await measureKept()),
    ...told(await measureStart()),
    ...told(await measureEngine('embedded')),
  ];
  const neo4j = await provideNeo4j();
  const isThere = typeof neo4j !== 'string';
  if (isThere) {
    Object.assign(process.env, neo4j.environment);
    figures.push(...told(await measureEngine('neo4j').finally(() => neo4j.stop())));
  }
  const notes = isThere ? [] : [`Neo4j was not measured: ${neo4j}`];
  writeResult('Server', [`${collectionInWords}.`, figureTable(figures), why, ...notes].join('\n\n'));
};

const why = `The page that asks is a process of its own; the embedded engine shares a thread with the server. “The rows” of a question are what a database would be asked for it: all that shares a neighbour with a thing, or all links that count.

**Where reads miss**, a profile of the server over 100 requests of each tells why. A node: the two statements take a third; the rest is HTTP in both processes, which bare statements don’t have. Neighbours: 29 % of the time is the engine, 21 % the check of rows by their schemas, 14 % Express. A view of 200 things: 44 % is the engine (with one statement more than stands beside it, and the values that facets name), 24 % the check of rows, 11 % putting facets together; the rest is HTTP and the collector.

**Search on Neo4j**, taken apart over the same letters: the two full-text queries take 35 ms in the median and 63 at p95, which is above the goal by itself; reading the candidates that no letter before has found (53 a query) takes 11 and 36, ranking 1 and 12. The embedded engine finds them in memory.

**Coverage** gives the ids of all papers and cases in its cells, where the grouped statement beside it counts.`;

/** Says them as they come: all of it takes minutes. */
const told = (figures: readonly Figure[]): readonly Figure[] => {
  process.stdout.write(`${figureTable(figures)}\n`);
  return figures;
};

const measureEngine = async (engine: Engine): Promise<Figure[]> => {
  const served = await serveGeneratedGraph(engine);
  const asker = startAsker();
  try {
    const reads = await measureReads(served, asker);
    const search = await measureSearch(served, asker);
    return [...reads, ...search, ...(await measureQuestions(served, asker))];
  } finally {
    await asker.stop();
    await served.stop();
  }
};
