import type { Node, NodeOf } from './graph.ts';

/** What a thing is called where there is little room: chosen by a person, never cut. Papers bear their year. */
export const labelOf = (node: Node): string => {
  const short = 'shortTitle' in node && node.shortTitle ? node.shortTitle : node.title;
  return node.kind === 'Paper' ? `${short} ${yearOf(node)}` : short;
};

/** "2015", or "2015?" where nobody has checked it. */
export const yearOf = (paper: NodeOf<'Paper'>): string => `${paper.year}${hasUnsureYear(paper) ? '?' : ''}`;

/** Whether a year stands in the label that nobody has checked. */
export const hasUnsureYear = (node: Node): boolean => node.kind === 'Paper' && node.unsure?.includes('year') === true;
