/** The same numbers for the same seed. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number below `count`, each as likely. */
  below(count: number): number;
  /**
   * A whole number below `count`, small ones far more often: item `i` is drawn about (i + 1)^(-2/3) as often as the
   * first, which makes degrees follow a power law with exponent 2.5, as those of citations do (Newman, "Power laws,
   * Pareto distributions and Zipf’s law", 2005).
   */
  skewedBelow(count: number): number;
}

/** Mulberry32, a small generator of Tommy Ettinger. */
export const randomOf = (seed: number): Random => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (count) => Math.floor(next() * count),
    skewedBelow: (count) => Math.floor(next() ** 3 * count),
  };
};
