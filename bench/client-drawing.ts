import type { Page } from '@playwright/test';
import { networkLayout } from '#client/canvas/network-layout.ts';
import { documented } from '#client/canvas/network-places.ts';
import { networkPlan } from '#client/canvas/network-plan.ts';
import type { BenchBrowser } from './client-page.ts';
import { largePicture, type Positions } from './client/large-picture.ts';
import { type Both, compared, inTurn, type Which } from './client-figure.ts';
import { type Figure, quantile } from './figure.ts';

const most = 1.25;

/** First paint, frames while moving, and things added: our canvas beside Cytoscape alone. */
export const measureDrawing = async (bench: BenchBrowser): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const count of [1000, 5000]) figures.push(...(await measurePicture(bench, count)));
  const positions = positionsOf(1500);
  const added = await inTurn((which) =>
    bench.onPage((page) =>
      page.evaluate((asked) => window.benchPage.addThird(...asked), [which, 1500, positions] as const),
    ),
  );
  return [...figures, compared({ goal: 'Adding 500 nodes to 1000', most }, added)];
};

const measurePicture = async ({ onPage }: BenchBrowser, count: number): Promise<Figure[]> => {
  const positions = positionsOf(count);
  const painted = await inTurn((which) =>
    onPage((page) =>
      page.evaluate((asked) => window.benchPage.firstPaint(...asked), [which, count, positions] as const),
    ),
  );
  const moved = await inTurn((which) => onPage((page) => movedFrames(page, [which, count, positions])));
  return [
    compared({ goal: `First paint of ${count} nodes`, most }, painted),
    compared(
      { goal: `Dragging ${count} nodes, p95 of frames`, most },
      slowest(moved, ({ drag: of }) => of),
    ),
    compared(
      { goal: `Zooming ${count} nodes, p95 of frames`, most },
      slowest(moved, ({ zoom }) => zoom),
    ),
  ];
};

/** Where our layout puts the things of a large picture. */
export const positionsOf = (count: number): Positions => {
  const plan = networkPlan(largePicture(count), { positions: {}, pins: [], grouping: 'none' });
  if (plan.do !== 'lay out') throw new Error('There is nothing to lay out.');
  return documented(networkLayout(plan.request));
};

const slowest = <T>({ ours, bare }: Both<T>, framesOf: (one: T) => readonly number[]): Both<number> => {
  const of = (one: T): number => quantile(framesOf(one), 0.95);
  return { ours: ours.map(of), bare: bare.map(of) };
};

const steps = 60;

/** Frame times under a real mouse: a drag of the ground, then the wheel in and out again. */
const movedFrames = async (
  page: Page,
  drawn: readonly [Which, number, Positions],
): Promise<{ drag: number[]; zoom: number[] }> => {
  await page.evaluate((asked) => window.benchPage.firstPaint(...asked), drawn);
  await drag(page, 10);
  await turnWheel(page, 5);
  return { drag: await frames(page, () => drag(page, steps)), zoom: await frames(page, () => turnWheel(page, steps)) };
};

const frames = async (page: Page, act: () => Promise<void>): Promise<number[]> => {
  await page.evaluate(() => window.benchPage.watchFrames());
  await act();
  return page.evaluate(() => window.benchPage.frames());
};

/** To and fro, begun in the corner, where nothing stands. */
const drag = async ({ mouse }: Page, moves: number): Promise<void> => {
  await mouse.move(8, 8);
  await mouse.down();
  for (let move = 1; move <= moves; move += 1) {
    const away = move <= moves / 2 ? move : moves - move;
    await mouse.move(8 + 12 * away, 8 + 6 * away);
  }
  await mouse.up();
};

/** At the edge, where the pointer rests on nothing that would be lit; five times as close and back. */
export const turnWheel = async ({ mouse }: Page, turns: number): Promise<void> => {
  await mouse.move(12, 450);
  for (let turn = 0; turn < turns; turn += 1) await mouse.wheel(0, turn < turns / 2 ? -6 : 6);
};
