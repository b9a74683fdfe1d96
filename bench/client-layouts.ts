import { compared, inTurn, limited, repeated } from './client-figure.ts';
import type { BenchBrowser } from './client-page.ts';
import type { Figure } from './figure.ts';

/** The network's layout in its worker beside ForceAtlas2 alone in another, and how long the page is held up meanwhile. */
export const measureNetworkLayout = async ({ onPage }: BenchBrowser): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const count of [500, 2000, 5000]) {
    const both = await inTurn((which) =>
      onPage((page) => page.evaluate((asked) => window.benchPage.timeInWorker(...asked), [which, count] as const)),
    );
    const tasks = await repeated(() =>
      onPage((page) => page.evaluate((asked) => window.benchPage.longestTask(asked), count)),
    );
    figures.push(
      compared({ goal: `Network layout of ${count} nodes in a worker`, most: 1.2 }, both),
      limited({ goal: `Longest task of the page meanwhile (0: none of 50 ms)`, most: 50, unit: 'ms' }, tasks),
    );
  }
  return figures;
};

/** The first of a page, before anything is compiled for it. */
export const measureThroughline = async ({ onPage }: BenchBrowser): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const { count, most } of [
    { count: 300, most: 50 },
    { count: 2000, most: 500 },
  ]) {
    const times = await repeated(() =>
      onPage((page) => page.evaluate((asked) => window.benchPage.timeOfThroughline(asked), count)),
    );
    figures.push(limited({ goal: `Throughline of ${count} nodes on the main thread`, most, unit: 'ms' }, times));
  }
  return figures;
};
