import type { Node } from '#contracts/graph.ts';

/** What a thing is called where there is little room: chosen by a person, never cut. Papers bear their year. */
export const labelOf = (node: Node): string => {
  const short = 'shortTitle' in node && node.shortTitle ? node.shortTitle : node.title;
  return node.kind === 'Paper' ? `${short} ${node.year}` : short;
};
