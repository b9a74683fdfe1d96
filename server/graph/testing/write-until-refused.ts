import { randomUUID } from 'node:crypto';
import { openEmbedded } from '#server/graph/embedded.ts';
import { aChange, aPaper } from './a-change.ts';

/* A program for tests: commits to the folder of its first argument until it can't, and prints each revision it got. */

const main = async (dataDir: string): Promise<void> => {
  const graph = await openEmbedded({ dataDir });
  for (;;) {
    const summary = 'word '.repeat(200);
    const { revision } = await graph.commit(aChange({ nodes: [aPaper(randomUUID(), { summary })] }));
    process.stdout.write(`${revision}\n`);
  }
};

main(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(error instanceof Error ? `${error.name}: ${error.message}\n` : 'failed\n');
  process.exitCode = 1;
});
