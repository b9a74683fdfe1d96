import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Aim } from './aim.ts';
import { runAndKill } from './killed-process.ts';
import type { Store } from './store.ts';

const size = 60;

export interface LoadsOutcome {
  /** Loads that ended by themselves and said so. */
  readonly acknowledged: number;
  readonly killed: number;
  /** Killed loads that are there all the same: written, but nobody was told. */
  readonly writtenUnsaid: number;
  /** What should not be: empty. */
  readonly faults: readonly string[];
}

/** Loads one collection file after another until so many were killed near the moment of writing; looks each time what is there. */
export const killRepeatedLoads = async (store: Store, kills: number, longest = 20_000): Promise<LoadsOutcome> => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-loads-'));
  const acknowledged = new Set<number>();
  const faults: string[] = [];
  let [killedSoFar, unsaid] = [0, 0];
  const aim = new Aim(longest / 8);
  for (let index = 0; killedSoFar < kills; index += 1) {
    // Every fourth load is left alone, so that there is something acknowledged to lose.
    const delay = index % 4 === 0 ? longest : aim.next();
    const file = join(folder, `${index}.json`);
    await writeFile(file, JSON.stringify(aCollection(index)));
    const { killed } = await runAndKill(['server/load/main.ts', file], store.environment, { milliseconds: delay });
    if (killed) killedSoFar += 1;
    else acknowledged.add(index);
    const written = await writtenLoads(store, index);
    faults.push(...written.faults, ...[...acknowledged].filter((one) => !written.whole.has(one)).map(lost));
    if (killed && written.whole.has(index)) unsaid += 1;
    if (!written.whole.has(index)) aim.cameTooEarly(delay);
    else if (delay < longest) aim.cameTooLate(delay);
  }
  await rm(folder, { recursive: true });
  return {
    acknowledged: acknowledged.size,
    killed: killedSoFar,
    writtenUnsaid: unsaid,
    faults: [...new Set(faults)],
  };
};

const lost = (index: number): string => `load ${index} was acknowledged and is not there`;

/** `size` topics, all narrower than the first of them: its parts tell whether it was written whole. */
const aCollection = (index: number) => ({
  addedBy: 'a test',
  addedAt: '2026-01-01T00:00:00Z',
  nodes: Array.from({ length: size }, (_, part) => ({
    id: topic(index, part),
    kind: 'Topic',
    title: `Topic ${part} of load ${index}`,
    facet: 'theme',
  })),
  links: Array.from({ length: size - 1 }, (_, part) => ({
    type: 'BROADER',
    from: topic(index, part + 1),
    to: topic(index, 0),
  })),
});

const topic = (index: number, part: number): string => `topic:load-${index}-part-${part}`;

const writtenLoads = async (store: Store, last: number) => {
  const { nodes, links, revision } = await store.contents();
  const whole = new Set<number>();
  const faults: string[] = [];
  for (let index = 0; index <= last; index += 1) {
    const mark = `topic:load-${index}-part-`;
    const there = nodes.filter((id) => id.startsWith(mark)).length + links.filter((id) => id.startsWith(mark)).length;
    if (there === size + size - 1) whole.add(index);
    else if (there > 0) faults.push(`load ${index} is there by half: ${there} of ${size + size - 1} things`);
  }
  if (revision !== whole.size) faults.push(`revision ${revision}, but ${whole.size} loads are there`);
  return { whole, faults };
};
