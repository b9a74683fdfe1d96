import { networkPlan } from '#client/canvas/network-plan.ts';
import { fontFamily } from '#client/canvas/stylesheet.ts';
import { type LabelWidths, throughline } from '#client/canvas/throughline.ts';
import type { Which } from '../client-figure.ts';
import { largePicture } from './large-picture.ts';

/** Milliseconds from starting a worker to having its answer; both kinds are given the same. */
export const timeInWorker = (which: Which, count: number): Promise<number> => {
  const plan = networkPlan(largePicture(count), { positions: {}, pins: [], grouping: 'none' });
  if (plan.do !== 'lay out') throw new Error('There is nothing to lay out.');
  const begin = performance.now();
  const worker =
    which === 'ours'
      ? new Worker(new URL('../../client/canvas/network-worker.ts', import.meta.url), { type: 'module' })
      : new Worker(new URL('./force-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', () => {
      resolve(performance.now() - begin);
      worker.terminate();
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(plan.request, []);
  });
};

/** Milliseconds that the throughline takes on the main thread, on a page that has its typeface and has set text in it. */
export const timeOfThroughline = async (count: number): Promise<number> => {
  const picture = largePicture(count);
  const widths: LabelWidths = {
    tactic: await widthIn(`600 13px ${fontFamily}`),
    other: await widthIn(`400 12px ${fontFamily}`),
  };
  const begin = performance.now();
  throughline(picture, { width: 1440, height: 900 }, widths);
  return performance.now() - begin;
};

const widthIn = async (font: string): Promise<(text: string) => number> => {
  await document.fonts.load(font);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser draws no canvas.');
  context.font = font;
  context.measureText('The first text in a typeface takes longest.');
  return (text) => context.measureText(text).width;
};
