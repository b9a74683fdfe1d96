import type { Edge, Node } from '#contracts/graph.ts';

/** What a reader sends to the editors when a link is wrong: it names everything needed to look it up. */
export const reportOf = (link: { edge: Edge; from: Node; to: Node }, address: string): string =>
  [
    `Link: ${link.edge.id}`,
    `From: ${link.from.title}`,
    `To: ${link.to.title}`,
    ...(link.edge.evidence.length ? link.edge.evidence.map(({ id }) => `Evidence: ${id}`) : ['Evidence: none']),
    `Revision: ${link.edge.revision}`,
    `Page: ${address}`,
    'What is wrong: ',
  ].join('\n');
