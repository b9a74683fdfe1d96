/** One measured goal, as a row of the results. */
export interface Figure {
  readonly goal: string;
  readonly figure: string;
  /** What it is held against, measured in the same run. */
  readonly reference: string;
  readonly ratio: string;
  readonly isMet: boolean;
}

export const figureTable = (figures: readonly Figure[]): string =>
  [
    '| Goal | Figure | Reference in the same run | Ratio | |',
    '| --- | --- | --- | --- | --- |',
    ...figures.map(
      ({ goal, figure, reference, ratio, isMet }) =>
        `| ${goal} | ${figure} | ${reference} | ${ratio} | ${isMet ? 'met' : '**missed**'} |`,
    ),
  ].join('\n');

/** The value below which a share of all values lies: 0.5 is the median. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

/** How long each of some tasks takes, one after the other, in milliseconds; the first few warm up and don’t count. */
export const timesOf = async (count: number, task: (at: number) => Promise<unknown>): Promise<number[]> => {
  const times: number[] = [];
  for (let at = -warmUp; at < count; at += 1) {
    const start = performance.now();
    await task(at + warmUp);
    if (at >= 0) times.push(performance.now() - start);
  }
  return times;
};

const warmUp = 5;
