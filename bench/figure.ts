/** One measured goal, as a row of the results. */
export interface Figure {
  readonly goal: string;
  readonly figure: string;
  /** What it is held against, measured in the same run. */
  readonly reference: string;
  readonly ratio: string;
  /** Null where nothing was asked for. */
  readonly isMet: boolean | null;
}

export const figureTable = (figures: readonly Figure[]): string =>
  [
    '| Goal | Figure | Reference in the same run | Ratio | |',
    '| --- | --- | --- | --- | --- |',
    ...figures.map(
      ({ goal, figure, reference, ratio, isMet }) =>
        `| ${goal} | ${figure} | ${reference} | ${ratio} | ${isMet === null ? '' : isMet ? 'met' : '**missed**'} |`,
    ),
  ].join('\n');

/** The value below which a share of all values lies: 0.5 is the median. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
