import { Aim } from '#e2e/crash/aim.ts';
import { killFirstLoad } from '#e2e/crash/first-load.ts';
import { killRepeatedLoads } from '#e2e/crash/repeated-loads.ts';
import { emptyStore } from '#e2e/crash/store.ts';
import { provideNeo4j } from '#e2e/provide-neo4j.ts';
import type { Engine } from '#server/graph/graph-database.ts';
import { writeResult } from './results.ts';

/* Kills the program twenty times during its first load, and twenty loads, on both engines. */

const rounds = 20;
const explanation =
  'Each kill is SIGKILL, aimed by bisection at the moment of writing. “Whole, unsaid” was written though nobody was told. ' +
  'A fault is an acknowledged change that is missing, a change that is there by half, or a graph that can’t be opened.';

interface Row {
  readonly engine: Engine;
  readonly during: string;
  readonly kills: number;
  readonly absent: number;
  readonly unsaid: number;
  readonly acknowledged: number;
  readonly faults: number;
}

const firstLoads = async (engine: Engine): Promise<Row> => {
  const aim = new Aim(6000);
  const count = { 'nothing yet': 0, everything: 0, 'a half': 0 };
  for (let round = 0; round < rounds; round += 1) {
    const store = await emptyStore(engine);
    const milliseconds = aim.next();
    const state = await killFirstLoad(store, { milliseconds });
    count[state] += 1;
    if (state === 'nothing yet') aim.cameTooEarly(milliseconds);
    else aim.cameTooLate(milliseconds);
    await store.dispose();
  }
  return {
    engine,
    during: 'the first load of a start',
    kills: rounds,
    absent: count['nothing yet'],
    unsaid: count.everything,
    acknowledged: 0,
    faults: count['a half'],
  };
};

const repeatedLoads = async (engine: Engine): Promise<Row> => {
  const store = await emptyStore(engine);
  const { acknowledged, killed, writtenUnsaid, faults } = await killRepeatedLoads(store, rounds);
  await store.dispose();
  for (const fault of faults) process.stderr.write(`${engine}: ${fault}\n`);
  return {
    engine,
    during: 'repeated `npm run load`',
    kills: killed,
    absent: killed - writtenUnsaid,
    unsaid: writtenUnsaid,
    acknowledged,
    faults: faults.length,
  };
};

const table = (rows: readonly Row[]): string =>
  [
    '| Engine | Killed during | Kills | Absent afterwards | Whole, unsaid | Loads acknowledged | Faults |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${Object.values(row).join(' | ')} |`),
  ].join('\n');

const neo4j = await provideNeo4j();
if (typeof neo4j === 'string') throw new Error(neo4j);
Object.assign(process.env, neo4j.environment);
try {
  const rows: Row[] = [];
  for (const engine of ['embedded', 'neo4j'] as const) rows.push(await firstLoads(engine), await repeatedLoads(engine));
  const result = table(rows);
  process.stdout.write(`${result}\n`);
  writeResult('Kills', `${result}\n\n${explanation}`);
  process.exitCode = rows.some((row) => row.faults > 0) ? 1 : 0;
} finally {
  await neo4j.stop();
}
