import type { Path, PathsAnswer } from '#contracts/connect.ts';

/** The path that an address asks for, or the first where there is none of that number; null where there is no path. */
export const pathAt = (
  { paths }: Pick<PathsAnswer, 'paths'>,
  asked: number,
): { readonly path: Path; readonly index: number } | null => {
  const index = asked < paths.length ? asked : 0;
  const path = paths[index];
  return path ? { path, index } : null;
};
