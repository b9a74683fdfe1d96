import type { Page } from '@playwright/test';
import { z } from 'zod';
import { positionsOf, turnWheel } from './client-drawing.ts';
import type { BenchBrowser } from './client-page.ts';
import type { Which } from './client-figure.ts';

/** Where the time of drawing goes, ours beside Cytoscape alone, as a table. */
export const profileDrawing = async ({ onPage }: BenchBrowser): Promise<string> => {
  const lines: string[] = [];
  for (const [what, prepare] of Object.entries(drawings))
    for (const which of ['ours', 'bare'] as const) {
      const told = await onPage(async (page) => profiled(page, await prepare(page, which)));
      lines.push(`| ${what} | ${which} | ${told} |`);
    }
  return [
    `| Drawing | | Computing, and what of it most functions take for themselves |`,
    '| --- | --- | --- |',
    ...lines,
  ].join('\n');
};

type Act = () => Promise<unknown>;

/** Does what comes before; what it returns is profiled. */
const drawings: Readonly<Record<string, (page: Page, which: Which) => Promise<Act>>> = {
  'First paint of 1000 nodes': async (page, which) => {
    const asked = [which, 1000, positionsOf(1000)] as const;
    return () => page.evaluate((given) => window.benchPage.firstPaint(...given), asked);
  },
  'Adding 500 nodes to 1000, their first paint too': async (page, which) => {
    const asked = [which, 1500, positionsOf(1500)] as const;
    return () => page.evaluate((given) => window.benchPage.addThird(...given), asked);
  },
  'Zooming 5000 nodes': async (page, which) => {
    const asked = [which, 5000, positionsOf(5000)] as const;
    await page.evaluate((given) => window.benchPage.firstPaint(...given), asked);
    return () => turnWheel(page, 60);
  },
};

const Profile = z.object({
  profile: z.object({
    nodes: z.array(z.object({ id: z.int(), callFrame: z.object({ functionName: z.string() }) })),
    samples: z.array(z.int()),
    timeDeltas: z.array(z.number()),
  }),
});

const profiled = async (page: Page, act: Act): Promise<string> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  await act();
  const { profile } = Profile.parse(await session.send('Profiler.stop'));
  await session.detach();
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(unnamed)']));
  const times = new Map<string, number>();
  for (const [at, sample] of profile.samples.entries()) {
    const name = names.get(sample) ?? '';
    times.set(name, (times.get(name) ?? 0) + (profile.timeDeltas[at] ?? 0) / 1000);
  }
  times.delete('(idle)');
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const most = [...times].toSorted(([, one], [, other]) => other - one).slice(0, shown);
  return `${Math.round(all)} ms: ${most.map(([name, time]) => `\`${name}\` ${Math.round((100 * time) / all)} %`).join(', ')}`;
};

const shown = 6;
