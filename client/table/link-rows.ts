import type { Confidence, Edge, Evidence, Node } from '#contracts/graph.ts';
import { compareText } from '#contracts/order.ts';
import { linkTypeNames, registry } from '#contracts/registry.ts';
import { type Voice, voices } from '#contracts/registry-shape.ts';
import { linkToVerify, linkVoiceWords } from '#contracts/evidence-words.ts';
import { leadingEvidence } from '#contracts/leading-evidence.ts';
import type { Picture } from '#client/scene/picture.ts';
import type { GridRow } from '#client/table/grid-row.ts';

/** A link in view, in the words of the piece of evidence that leads. */
export interface LinkRow extends GridRow {
  readonly edge: Edge;
  readonly thing: null;
  readonly from: Node;
  readonly to: Node;
  /** As it is headed at its first end: "Supports". */
  readonly says: string;
  /** "as the briefing says". */
  readonly saidBy: string;
  readonly voice: Voice | null;
  /** The strongest voice first; facts that nobody speaks for last. */
  readonly voicePlace: number;
  /** Null for a link that rests on nothing. */
  readonly confidence: Confidence | null;
  readonly passage: string;
  readonly toVerify: boolean;
}

/** One row for each link whose ends are both in view, in the order of the registry's types, then by the titles of the ends. */
export const linkRows = ({ nodes, edges }: Picture): LinkRow[] => {
  const things = new Map<string, Node>(nodes.map((node) => [node.id, node]));
  const inOrder = nodes.toSorted((one, other) => compareText(one.title, other.title) || compareText(one.id, other.id));
  const places = new Map<string, number>(inOrder.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Node): number => places.get(id) ?? -1;
  return edges
    .flatMap((edge) => {
      const [from, to] = [things.get(edge.from), things.get(edge.to)];
      return from && to ? [rowOf(edge, from, to)] : [];
    })
    .toSorted(
      (one, other) =>
        linkTypeNames.indexOf(one.edge.type) - linkTypeNames.indexOf(other.edge.type) ||
        placeOf(one.from) - placeOf(other.from) ||
        placeOf(one.to) - placeOf(other.to),
    );
};

const rowOf = (edge: Edge, from: Node, to: Node): LinkRow => {
  const lead = leadingEvidence(edge);
  return {
    id: edge.id,
    name: from.title,
    thing: null,
    edge,
    from,
    to,
    says: registry.types[edge.type].heading.forward,
    saidBy: linkVoiceWords(edge),
    voice: lead?.saidBy ?? null,
    voicePlace: lead ? voices.indexOf(lead.saidBy) : voices.length,
    confidence: lead?.confidence ?? edge.confidence ?? null,
    passage: lead ? passageOf(lead) : '',
    toVerify: linkToVerify(edge) !== null,
  };
};

const passageOf = ({ quote, reason }: Evidence): string =>
  quote ? `“${quote}”` : reason ? `Editors’ reason: ${reason}` : '';
