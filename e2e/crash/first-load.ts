import { claimPort } from '#server/neo4j/claim-port.ts';
import { collect } from '#server/load/collect.ts';
import { seedFiles } from '#server/load/seed-files.ts';
import { readTextFiles } from '#server/load/text-file.ts';
import { type Moment, runAndKill } from './killed-process.ts';
import type { Contents, Store } from './store.ts';

export type FirstLoadState = 'nothing yet' | 'everything' | 'a half';

/** Kills the program during its first start, the page being built already, and tells what its graph holds then. */
export const killFirstLoad = async (store: Store, moment: Moment): Promise<FirstLoadState> => {
  const port = String(await claimPort());
  await runAndKill(['server/main.ts'], { ...store.environment, HOST: '127.0.0.1', PORT: port }, moment);
  return stateOf(await store.contents());
};

const stateOf = async ({ revision, nodes, links }: Contents): Promise<FirstLoadState> => {
  if (revision === 0 && nodes.length === 0 && links.length === 0) return 'nothing yet';
  const whole = collect(await readTextFiles(seedFiles()));
  const isWhole = revision === 1 && nodes.length === whole.nodes.length && links.length === whole.links.length;
  return isWhole ? 'everything' : 'a half';
};
