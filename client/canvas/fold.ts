/** What stays of a ranked list, best first, and what is folded away. */
export interface Folded {
  readonly kept: readonly string[];
  readonly folded: readonly string[];
}

/**
 * Keeps as many as fit, and the first `atLeast` whether they fit or not. `fits` is asked how a column does with its first
 * so many, and must not fail for fewer.
 */
export const foldToFit = (
  ranked: readonly string[],
  fits: (kept: readonly string[]) => boolean,
  atLeast = 0,
): Folded => {
  if (fits(ranked)) return { kept: ranked, folded: [] };
  let fitting = Math.min(atLeast, ranked.length);
  let failing = ranked.length;
  while (failing - fitting > 1) {
    const middle = Math.floor((fitting + failing) / 2);
    if (fits(ranked.slice(0, middle))) fitting = middle;
    else failing = middle;
  }
  return { kept: ranked.slice(0, fitting), folded: ranked.slice(fitting) };
};
