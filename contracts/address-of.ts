import type { Node } from './graph.ts';

/** Where a thing can be read or looked at, in this order: its DOI, its address. */
export const addressOf = (node: Node): string | null => {
  if ('doi' in node && node.doi) return `https://doi.org/${node.doi}`;
  return 'url' in node && node.url ? node.url : null;
};

/** Whether somebody would look for what a thing is in print, and nobody has noted where it is. */
export const lacksAddress = (node: Node): boolean =>
  (node.kind === 'Paper' || node.kind === 'Briefing') && addressOf(node) === null;
