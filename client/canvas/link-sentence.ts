import type { Edge } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { sentenceOf, strongestVoice } from '#contracts/wording.ts';
import { labelOf } from '#client/scene/label.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** What a line says, worded by its strongest voice and read from one of its ends. */
export const linkSentence = (edge: Edge, readFrom: string, { nodes }: Neighbourhood): string => {
  const titleOf = (id: string): string => {
    const node = nodes.get(id);
    return node ? labelOf(node) : id;
  };
  const titles = { from: titleOf(edge.from), to: titleOf(edge.to) };
  const direction = edge.from === readFrom ? 'forward' : 'backward';
  const voice = strongestVoice(edge);
  const evidence = edge.evidence.find(({ saidBy }) => saidBy === voice);
  if (evidence) return sentenceOf(edge, evidence, titles, direction);
  return registry.types[edge.type].heading[direction] + ': ' + titles[direction === 'forward' ? 'to' : 'from'];
};
