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
  writeResult('Server', [`${collectionInWords}.`, figureTable(figures), ...notes].join('\n\n'));
};

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
