import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '#server/graph/embedded.ts';
import type { Figure } from './figure.ts';
import { generatedChanges } from './generated-graph.ts';
import { median } from './results.ts';

const runs = 5;
const most = 5000;

/** How long the embedded engine takes to open a large journal, until it answers reads. */
export const measureStart = async (): Promise<Figure[]> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'throughline-bench-'));
  try {
    const first = await openEmbedded({ dataDir });
    for (const change of generatedChanges()) await first.commit(change);
    await first.close();
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await timeOfStart(dataDir));
    return [
      {
        goal: `A start of the embedded engine: at most ${most / 1000} s`,
        figure: `${(median(times) / 1000).toFixed(2)} s`,
        reference: `median of ${times.map((time) => (time / 1000).toFixed(2)).join(', ')}`,
        ratio: '',
        isMet: median(times) <= most,
      },
    ];
  } finally {
    await rm(dataDir, { recursive: true });
  }
};

const timeOfStart = async (dataDir: string): Promise<number> => {
  const start = performance.now();
  const graph = await openEmbedded({ dataDir });
  const time = performance.now() - start;
  await graph.close();
  return time;
};
