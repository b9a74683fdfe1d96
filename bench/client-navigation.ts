import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { ViewDocument } from '#contracts/view.ts';
import buildPage from '#e2e/build-page.ts';
import { startApp } from '#e2e/running-app.ts';
import { halvesOf, largePicture, type LargePicture, type Positions } from './client/large-picture.ts';
import { positionsOf } from './client-drawing.ts';
import { growthDuring, heapFigure, turns, warmUp } from './client-heap.ts';
import type { BenchBrowser } from './client-page.ts';
import type { Figure } from './figure.ts';

/** The heap of the real page while it goes to and fro between the addresses of two saved networks. */
export const measureNavigationHeap = async ({ browser }: BenchBrowser): Promise<Figure[]> => {
  await buildPage();
  const whole = largePicture(1000);
  const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-'));
  const file = join(folder, 'picture.json');
  await writeFile(file, JSON.stringify(collectionFileOf(whole)));
  const app = await startApp({ collection: [file] });
  try {
    const positions = positionsOf(1000);
    const [one, other] = await Promise.all(halvesOf(whole).map((half) => savedView(app.address, half, positions)));
    if (!one || !other) throw new Error('There are not two views.');
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${app.address}${one.path}`);
    await shown(page, one);
    await page.evaluate((path) => window.history.pushState({}, '', path), other.path);
    await shown(page, other);
    const goToAndFro = async (count: number): Promise<void> => {
      for (let turn = 0; turn < count; turn += 1) {
        const back = turn % 2 === 0;
        await page.evaluate((steps) => window.history.go(steps), back ? -1 : 1);
        await shown(page, back ? one : other);
      }
    };
    await goToAndFro(warmUp);
    const growth = await growthDuring(page, () => goToAndFro(turns));
    await page.context().close();
    return [heapFigure('Heap after two addresses with 500 nodes, 50 times each, in the real page', growth)];
  } finally {
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

const collectionFileOf = ({ nodes, edges }: LargePicture) => ({
  addedBy: 'A generator',
  addedAt: '2026-01-02T03:04:05Z',
  nodes: nodes.map((node) => ({ ...node, revision: undefined })),
  links: edges.map((edge) => ({ ...edge, id: undefined, revision: undefined })),
});

interface SavedView {
  readonly path: string;
  readonly ids: readonly string[];
}

const savedView = async (address: string, { nodes }: LargePicture, positions: Positions): Promise<SavedView> => {
  const ids = nodes.map(({ id }) => id);
  const document = ViewDocument.parse({
    version: 2,
    seeds: ids,
    layout: 'network',
    positions: Object.fromEntries(ids.map((id) => [id, positions[id]])),
  });
  const response = await fetch(`${address}/api/views`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(document),
  });
  if (!response.ok) throw new Error(`The view was not saved: ${await response.text()}`);
  const { id } = z.object({ id: z.string() }).parse(await response.json());
  return { path: `/view/${id}`, ids };
};

/** The tab stop of the map is a thing of this view alone, and it was painted. */
const shown = async (page: Page, { ids }: SavedView): Promise<void> => {
  await page.waitForFunction((wanted) => {
    const row = document.querySelector('[data-graph-canvas][data-drawn] [data-row]')?.getAttribute('data-row');
    return row && wanted.includes(row);
  }, ids);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
};
