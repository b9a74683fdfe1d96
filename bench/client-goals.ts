import { loadavg } from 'node:os';
import { measureDrawing } from './client-drawing.ts';
import { measureCanvasHeap } from './client-heap.ts';
import { measureNetworkLayout, measureThroughline } from './client-layouts.ts';
import { measureNavigationHeap } from './client-navigation.ts';
import { profileDrawing } from './client-profile.ts';
import { withBenchPage } from './client-page.ts';
import { type Figure, figureTable } from './figure.ts';
import { writeResult } from './results.ts';

/** The goals of the page: drawing, layouts and memory, in a headless Chromium that draws without a graphics card. */
export const measureClient = (): Promise<void> =>
  withBenchPage(async (bench) => {
    const load = loadavg()[0] ?? 0;
    const figures: Figure[] = [];
    const parts = [measureThroughline, measureDrawing, measureNetworkLayout, measureCanvasHeap, measureNavigationHeap];
    for (const measure of parts) {
      const part = await measure(bench);
      // What takes a quarter of an hour tells how it goes.
      process.stdout.write(`${figureTable(part)}\n`);
      figures.push(...part);
    }
    const profiles = await profileDrawing(bench);
    writeResult(
      'Client',
      [conditions(bench.browser.version(), load), figureTable(figures), notes, profiles].join('\n\n'),
    );
  });

const conditions = (version: string, load: number): string =>
  `Headless Chromium ${version} without a graphics card, 1440 × 900, three links a node; medians of 5, each on a fresh page, ours and the reference in turn (in brackets least and most). The machine’s load was ${load.toFixed(1)} at the beginning; above the number of its cores, times are longer than it needs for itself.`;

const notes = `The reference for drawing is Cytoscape with the same places and zoom, one style for nodes and one for links, and labels left out below 8 px. For the layout it is ForceAtlas2 in a worker of its own, from the same start, with the same iterations and settings; ours also clears labels of each other. “Adding” is told our canvas without places for what is new.

**The throughline stays on the main thread.** The page shows a few hundred things in it, which take about as long as a frame or two and are laid out once for each picture; 2,000 stay well below half a second. A worker has to be started, be given the picture and be heard, before the first screen can be drawn at all.

**Zooming** is measured with the pointer on the ground: where it rests on a mark, ours lights that mark and what it is linked to, which the reference has nothing like.

**Where a goal of drawing is missed**, the profiles below tell why: most of the time of both is Cytoscape’s own (styles, bounding boxes, cached images of nodes). Ours adds React’s commit, one style of its own for each kind and voice, and, when things are added, the search for their places; none of these stands out in what functions take for themselves. The p95 of frames at 5,000 nodes rests on few frames of 200 to 400 ms and differs by half from run to run.

**The longest task while the network is laid out** is React’s mounting of the canvas with a new Cytoscape in it: 53 and 57 ms of a profile at 2,000 and 5,000 nodes, the same for both. The layout itself is in its worker; taking its places takes 20 ms.`;
