import type { Confidence, Edge, EdgeId, Node, NodeId } from '#contracts/graph.ts';
import type { LinkType } from '#contracts/registry.ts';
import { type Voice, voices } from '#contracts/registry-shape.ts';
import type { StoredOutOfScope } from './stored-out-of-scope.ts';

/** A link without the words of its evidence: what ranking and coverage need of it. */
export interface ProjectedLink {
  readonly id: EdgeId;
  readonly type: LinkType;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly disputed: boolean;
  /** The best of its evidence; without evidence its own, else high. */
  readonly confidence: Confidence;
  /** By whose word each piece of its evidence is, the strongest first; null for a plain fact without evidence. */
  readonly voice: Voice | null;
  /** Pieces of evidence without a quote or below high confidence. */
  readonly toVerify: number;
  /** Of those, the ones without a quote. */
  readonly unquoted: number;
}

/**
 * The published graph at one revision, in memory: a graph projection. It never changes; the next revision has another.
 * Maps are sorted by id, lists of links too, so that what is made of them is the same on every engine.
 */
export interface Projection {
  readonly revision: number;
  readonly nodes: ReadonlyMap<NodeId, Node>;
  readonly links: ReadonlyMap<EdgeId, ProjectedLink>;
  /** The links at each node, at either end. Nodes without any have no entry. */
  readonly linksOf: ReadonlyMap<NodeId, readonly ProjectedLink[]>;
  readonly outOfScope: readonly StoredOutOfScope[];
}

export interface ProjectionParts {
  readonly revision: number;
  readonly nodes: Iterable<Node>;
  readonly links: Iterable<ProjectedLink>;
  readonly outOfScope: Iterable<StoredOutOfScope>;
}

export const projectionOf = ({ revision, nodes, links, outOfScope }: ProjectionParts): Projection => {
  const held = new Map([...nodes].toSorted(byId).map((node): [NodeId, Node] => [node.id, node]));
  // A link may have been read before an end that the next revision brings.
  const sorted = [...links].filter(({ from, to }) => held.has(from) && held.has(to)).toSorted(byId);
  const linksOf = new Map<NodeId, ProjectedLink[]>();
  const note = (id: NodeId, link: ProjectedLink): void => {
    const known = linksOf.get(id);
    if (known) known.push(link);
    else linksOf.set(id, [link]);
  };
  for (const link of sorted) {
    note(link.from, link);
    if (link.to !== link.from) note(link.to, link);
  }
  return {
    revision,
    nodes: held,
    links: new Map(sorted.map((link): [EdgeId, ProjectedLink] => [link.id, link])),
    linksOf,
    outOfScope: [...outOfScope].toSorted(byId),
  };
};

/** The end of a link that isn't this one; of a link to itself, itself. */
export const otherEnd = (link: ProjectedLink, id: string): NodeId => (link.from === id ? link.to : link.from);

type Piece = Pick<Edge['evidence'][number], 'saidBy' | 'confidence'> & { readonly quoted: boolean };

/** What is kept of a link: its evidence is weighed once, here. */
export const projectedLink = (
  edge: Pick<Edge, 'id' | 'type' | 'from' | 'to' | 'status' | 'confidence'>,
  evidence: readonly Piece[],
): ProjectedLink => ({
  id: edge.id,
  type: edge.type,
  from: edge.from,
  to: edge.to,
  disputed: edge.status === 'disputed',
  confidence:
    confidences.find((one) => evidence.some(({ confidence }) => confidence === one)) ?? edge.confidence ?? 'high',
  voice: voices.find((voice) => evidence.some(({ saidBy }) => saidBy === voice)) ?? null,
  toVerify: evidence.filter(({ quoted, confidence }) => !quoted || confidence !== 'high').length,
  unquoted: evidence.filter(({ quoted }) => !quoted).length,
});

const confidences = ['high', 'medium', 'low'] as const satisfies Confidence[];

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id === other.id ? 0 : one.id < other.id ? -1 : 1;
