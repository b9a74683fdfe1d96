/** The first and the last year. */
export type Years = readonly [number, number];

/** Years along a line, in px. */
export interface YearScale {
  readonly extent: Years;
  readonly left: number;
  readonly right: number;
}

export const xOfYear = ({ extent: [first, last], left, right }: YearScale, year: number): number =>
  last === first ? left : left + ((year - first) / (last - first)) * (right - left);

/** The year that stands closest to a place; never one outside. */
export const yearAt = (scale: YearScale, x: number): number => {
  const [first, last] = scale.extent;
  const { left, right } = scale;
  if (right <= left) return first;
  return clampYear(Math.round(first + ((x - left) / (right - left)) * (last - first)), scale.extent);
};

export const clampYear = (year: number, [first, last]: Years): number => Math.min(last, Math.max(first, year));

/** The years to write on an axis: every one, second, fifth, tenth … so that they stand at least so many px apart. */
export const ticksOf = (scale: YearScale, apart: number): number[] => {
  const [first, last] = scale.extent;
  const perYear = (scale.right - scale.left) / Math.max(1, last - first);
  const step = steps.find((years) => years * perYear >= apart) ?? steps[steps.length - 1] ?? 1;
  const from = Math.ceil(first / step) * step;
  const ticks = Array.from({ length: Math.max(0, Math.floor((last - from) / step) + 1) }, (_, at) => from + at * step);
  return ticks.length > 0 ? ticks : [first];
};

/** Two ticks never stand closer, in px of the screen. */
export const tickRoom = 48;

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Two years in the order of time. */
export const spanOf = (one: number, other: number): Years => (one <= other ? [one, other] : [other, one]);
