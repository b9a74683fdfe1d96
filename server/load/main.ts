import { randomUUID } from 'node:crypto';
import { readEnv, WrongSetting } from '#server/env.ts';
import { GraphConflict, GraphUnavailable } from '#server/graph/errors.ts';
import { DamagedJournal } from '#server/graph/journal.ts';
import { openGraph } from '#server/graph/open-graph.ts';
import { InvalidCollection } from './invalid-collection.ts';
import { loadReport } from './load-report.ts';
import { loadFiles } from './load.ts';
import { argumentsFor, WrongUse } from './wrong-use.ts';

const usage = 'Usage: npm run load -- FILE…';

const main = async (): Promise<void> => {
  const { positionals: files } = argumentsFor(usage, { args: process.argv.slice(2), allowPositionals: true });
  if (files.length === 0) throw new WrongUse(usage);
  const { dataDir, neo4j } = readEnv(process.env);
  const graph = await openGraph({ dataDir, log: console, ...(neo4j && { neo4j }) });
  try {
    const commission = { by: 'npm run load', why: `Load ${files.join(', ')}`, now: new Date(), changeId: randomUUID() };
    process.stdout.write(`${loadReport(await loadFiles(graph, files, commission))}\n`);
  } finally {
    await graph.close();
  }
};

const expected = [WrongUse, WrongSetting, InvalidCollection, GraphUnavailable, GraphConflict, DamagedJournal];

main().catch((error: unknown) => {
  if (!(error instanceof Error && expected.some((kind) => error instanceof kind))) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
