import type { Edge } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { sentenceOf } from '#contracts/wording.ts';
import { linkToVerify } from '#contracts/evidence-words.ts';
import { leadingEvidence } from '#contracts/leading-evidence.ts';
import { labelOf } from '#contracts/label.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** What a line says, worded by its strongest voice and read from one of its ends, and whether somebody should check it. */
export const linkSentence = (edge: Edge, readFrom: string, { nodes }: Neighbourhood): string => {
  const titleOf = (id: string): string => {
    const node = nodes.get(id);
    return node ? labelOf(node) : id;
  };
  const titles = { from: titleOf(edge.from), to: titleOf(edge.to) };
  const direction = edge.from === readFrom ? 'forward' : 'backward';
  const evidence = leadingEvidence(edge);
  const says = evidence
    ? sentenceOf(edge, evidence, titles, direction)
    : `${registry.types[edge.type].heading[direction]}: ${titles[direction === 'forward' ? 'to' : 'from']}`;
  return linkToVerify(edge) ? `${says}, to verify` : says;
};
