import { openEmbedded } from '#server/graph/embedded.ts';
import { viewIdOf } from '#server/graph/view-id.ts';

/* A program for tests: keeps views in the folder of its first argument until it can't, and prints the id of each. */

const main = async (dataDir: string): Promise<void> => {
  const graph = await openEmbedded({ dataDir });
  for (let number = 1; ; number += 1) {
    const document = JSON.stringify({ number, words: 'word '.repeat(200) });
    const id = viewIdOf(document);
    await graph.keepView(id, document);
    process.stdout.write(`${id}\n`);
  }
};

main(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(error instanceof Error ? `${error.name}: ${error.message}\n` : 'failed\n');
  process.exitCode = 1;
});
