import '#client/lib/zod-without-eval.ts';
import '#client/ui/tokens.css';
import '#client/ui/typeface.css';
import './bench.css';
import type { Which } from '../client-figure.ts';
import { drawBareCytoscape } from './bare-cytoscape.ts';
import type { DrawnPicture } from './drawn-picture.ts';
import { drawGraphCanvas, layOutInGraphCanvas } from './graph-canvas.tsx';
import { halvesOf, largePicture, type LargePicture, type Positions, twoThirdsOf } from './large-picture.ts';
import { timeInWorker, timeOfThroughline } from './layouts.ts';

/** What a measurement asks of this page. All times are in milliseconds. */
export interface BenchPage {
  /** Draws a picture; the time until it is painted. */
  readonly firstPaint: (which: Which, count: number, positions: Positions) => Promise<number>;
  /** Two thirds of a picture are there; the time until the rest is painted. */
  readonly addThird: (which: Which, count: number, positions: Positions) => Promise<number>;
  /** Between this and `frames` the frames are timed. */
  readonly watchFrames: () => void;
  readonly frames: () => number[];
  readonly timeInWorker: typeof timeInWorker;
  /** The longest task of the page while a picture is laid out and not drawn yet; 0 where none takes 50 ms. */
  readonly longestTask: (count: number) => Promise<number>;
  readonly timeOfThroughline: typeof timeOfThroughline;
  /** Draws two pictures in turn in one canvas, or in a new one each time. */
  readonly takeTurns: (how: 'one canvas' | 'new canvases', turns: number, positions: Positions) => Promise<void>;
}

declare global {
  interface Window {
    benchPage: BenchPage;
  }
}

const host = document.querySelector<HTMLElement>('#host');
if (!host) throw new Error('The page has no host.');

const draw = { ours: drawGraphCanvas, bare: drawBareCytoscape };

const time = async (act: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await act();
  return performance.now() - begin;
};

const settled = async (): Promise<void> => {
  await document.fonts.load('12px "Inter Variable"');
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
};

const only = ({ nodes }: LargePicture, positions: Positions): Positions =>
  Object.fromEntries(nodes.map(({ id }) => [id, positions[id] ?? [0, 0]]));

let stopWatching = (): number[] => [];

window.benchPage = {
  firstPaint: async (which, count, positions) => {
    const picture = largePicture(count);
    await settled();
    return time(() => draw[which](host, picture, positions));
  },
  addThird: async (which, count, positions) => {
    const whole = largePicture(count);
    const before = twoThirdsOf(whole);
    await settled();
    // Ours finds the places of what is new by itself.
    const shown = await draw[which](host, before, which === 'ours' ? only(before, positions) : positions);
    await settled();
    return time(() => shown.show(whole));
  },
  watchFrames: () => {
    const stamps: number[] = [];
    let going = true;
    const next = (now: number): void => {
      stamps.push(now);
      if (going) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    stopWatching = () => {
      going = false;
      return stamps.slice(1).map((stamp, at) => stamp - (stamps[at] ?? stamp));
    };
  },
  frames: () => stopWatching(),
  timeInWorker,
  longestTask: async (count) => {
    const picture = largePicture(count);
    await settled();
    const tasks: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ type: 'longtask' });
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    const begin = performance.now();
    const remove = await layOutInGraphCanvas(host, picture);
    const told = performance.now();
    remove();
    await settled();
    observer.disconnect();
    const during = tasks.filter(({ startTime }) => startTime >= begin && startTime < told);
    return Math.max(0, ...during.map(({ duration }) => duration));
  },
  timeOfThroughline,
  takeTurns: async (how, turns, positions) => {
    const whole = largePicture(Object.keys(positions).length);
    const pictures = halvesOf(whole);
    let shown: DrawnPicture | null = null;
    for (let turn = 0; turn < turns; turn += 1) {
      const next = pictures[turn % 2] ?? whole;
      if (shown && how === 'one canvas') await shown.show(next);
      else {
        shown?.remove();
        shown = await draw.ours(host, next, positions);
      }
    }
    shown?.remove();
  },
};
