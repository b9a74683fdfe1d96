import type { Node } from './graph.ts';

/** Where a thing can be read or looked at, in this order: its DOI, its address. */
export const addressOf = (node: Node): string | null => {
  if ('doi' in node && node.doi) return `https://doi.org/${node.doi}`;
  return 'url' in node && node.url ? node.url : null;
};
