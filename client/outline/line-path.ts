/** Where a line stands: the steps that lead to it, outermost first. */
export const below = (path: string, step: string): string => `${path} / ${step}`;

/** Whether a path leads through a line. */
export const isAbove = ({ path }: { readonly path: string }, other: string): boolean =>
  other.startsWith(below(path, ''));
