import { limiter } from './limiter.ts';

const portion = 5000;
/** While the engine works on one portion, the next are made ready for it. */
const atOnce = 4;

/** Hands over rows in portions, a few of them at once; the answers in the order of the rows. */
export const inPortions = async <T, R>(
  rows: readonly T[],
  run: (portion: readonly T[]) => Promise<R[]>,
): Promise<R[]> => {
  const running = limiter(atOnce);
  const starts = Array.from({ length: Math.ceil(rows.length / portion) }, (_, at) => at * portion);
  const answers = await Promise.all(starts.map((start) => running(() => run(rows.slice(start, start + portion)))));
  return answers.flat();
};
