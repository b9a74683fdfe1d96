import type { Page } from '@playwright/test';
import { z } from 'zod';
import { positionsOf } from './client-drawing.ts';
import { limited } from './client-figure.ts';
import type { BenchBrowser } from './client-page.ts';
import type { Figure } from './figure.ts';

/** What opening two views a hundred times in turn leaves on the heap: fifty times each. */
export const turns = 100;
export const warmUp = 10;
const most = 10;

/** Two pictures of 500 nodes in turn, in one canvas and in a new one each time. */
export const measureCanvasHeap = async ({ onPage }: BenchBrowser): Promise<Figure[]> => {
  const positions = positionsOf(1000);
  const figures: Figure[] = [];
  for (const how of ['one canvas', 'new canvases'] as const) {
    const growth = await onPage(async (page) => {
      const take = (count: number) =>
        page.evaluate((asked) => window.benchPage.takeTurns(...asked), [how, count, positions] as const);
      await take(warmUp);
      return growthDuring(page, () => take(turns));
    });
    figures.push(heapFigure(`Heap after two pictures of 500 nodes, 50 times each, ${how}`, growth));
  }
  return figures;
};

export const heapFigure = (goal: string, growth: number): Figure => limited({ goal, most, unit: 'MB' }, [growth]);

/** In MB, after collecting garbage before and after. */
export const growthDuring = async (page: Page, act: () => Promise<void>): Promise<number> => {
  const before = await heapOf(page);
  await act();
  return (await heapOf(page)) - before;
};

const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('HeapProfiler.enable');
    // What a finalizer lets go of is collected the second time.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return z.object({ usedSize: z.number() }).parse(await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  } finally {
    await session.detach();
  }
};
