import { type Figure, quantile } from './figure.ts';

/** What is measured, or the yardstick that stands for it: Cytoscape or ForceAtlas2 by itself. */
export type Which = 'ours' | 'bare';

export interface Both<T> {
  readonly ours: readonly T[];
  readonly bare: readonly T[];
}

const runs = 5;

/** Ours, then the yardstick, again and again, so that what else the machine does meets both alike. */
export const inTurn = async <T>(act: (which: Which) => Promise<T>): Promise<Both<T>> => {
  const both: Record<Which, T[]> = { ours: [], bare: [] };
  for (let run = 0; run < runs; run += 1)
    for (const which of run % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const))
      both[which].push(await act(which));
  return both;
};

export const repeated = async (measure: () => Promise<number>): Promise<number[]> => {
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) values.push(await measure());
  return values;
};

interface Goal {
  readonly goal: string;
  readonly most: number;
}

/** Medians of milliseconds and their ratio, which is to be `most` or less. */
export const compared = ({ goal, most }: Goal, { ours, bare }: Both<number>): Figure => {
  const ratio = median(ours) / median(bare);
  return {
    goal: `${goal}: ≤ ${most}×`,
    figure: told(ours, 'ms'),
    reference: told(bare, 'ms'),
    ratio: `${ratio.toFixed(2)}×`,
    isMet: ratio <= most,
  };
};

/** A median that is to be `most` or less by itself. */
export const limited = ({ goal, most, unit }: Goal & { readonly unit: string }, values: readonly number[]): Figure => ({
  goal: `${goal}: ≤ ${most} ${unit}`,
  figure: told(values, unit),
  reference: '–',
  ratio: '–',
  isMet: median(values) <= most,
});

const median = (values: readonly number[]): number => quantile(values, 0.5);

const told = (values: readonly number[], unit: string): string =>
  values.length === 1
    ? `${median(values).toFixed(1)} ${unit}`
    : `${median(values).toFixed(1)} ${unit} (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`;
