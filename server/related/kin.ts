import type { Node, NodeId } from '#contracts/graph.ts';
import { recordEnd } from '#contracts/record-end.ts';
import { type Kind, registry } from '#contracts/registry.ts';
import type { LinkEntry } from '#contracts/registry-shape.ts';
import { linksFrom, linksTo } from '#server/projection/links-by-type.ts';
import { otherEnd, type ProjectedLink, type Projection } from '#server/projection/projection.ts';
import { adamicAdar } from './adamic-adar.ts';
import { likenessAmong } from './likeness.ts';
import { degreeOf, linksFor, neighboursOf, weightOf } from './neighbours.ts';

/** A neighbour that two things share, and what it adds before all is divided by the whole. */
export interface Tie {
  readonly node: NodeId;
  readonly value: number;
}

/** A thing of the same kind that is related, and by what. */
export interface Kin {
  readonly id: NodeId;
  readonly ties: readonly Tie[];
  /** One cites the other. */
  readonly cites: boolean;
  /** Of their words, from 0 to 1. */
  readonly likeness: number;
}

/** What full likeness of words adds: less than any claim, so that words break ties and make none. */
export const wordsWeight = 0.3;
export const citationWeight = registry.types.CITES.weight;

/**
 * All things of the same kind that share a neighbour which is not common to more than a third of them, and share it by
 * more than having come out there, or that cite or are cited. What is common or of record counts beside that, and alike
 * words do.
 */
export const kinOf = (projection: Projection, { id, kind }: Node): Kin[] => {
  const likeness = likenessAmong(projection, kind);
  return [...gather(projection, { id, kind })].map(([other, { ties, cites }]) => ({
    id: other,
    ties,
    cites,
    likeness: likeness(id, other),
  }));
};

/** What a thing would add up to with itself: the denominator of its scores. */
export const wholeOf = (projection: Projection, { id, kind }: Node): number => {
  const neighbours = [...neighboursOf(projection, id)].map(([other, weight]) => ({
    weight,
    degree: degreeOf(projection, other),
  }));
  const { from }: LinkEntry = registry.types.CITES;
  return adamicAdar(neighbours) + (from.includes(kind) ? citationWeight : 0) + wordsWeight;
};

interface Gathered {
  readonly ties: { readonly node: NodeId; value: number }[];
  cites: boolean;
  /** Whether something relates them; else what they share says only where both came out. */
  suffices: boolean;
}

/** A walk over two links. What is common is walked last: it adds to what is related already, and relates nothing. */
const gather = (projection: Projection, { id, kind }: Pick<Node, 'id' | 'kind'>): ReadonlyMap<NodeId, Gathered> => {
  const most = countOf(projection, kind) / 3;
  const neighbours = [...neighboursOf(projection, id)];
  const isCommon = ([node]: readonly [NodeId, number]): boolean => isSharedByMore(projection, node, { kind, most });
  const kin = citing(projection, id);
  const telling = tellingNeighbours(projection, id);
  for (const [node, weight] of neighbours.filter((one) => !isCommon(one)))
    for (const { link, other, value } of sharersOf(projection, node, { kind, weight })) {
      const one = gathered(kin, other);
      addTie(one, node, value);
      one.suffices ||= telling.has(node) && recordEnd(link) !== node;
    }
  kin.delete(id);
  for (const [other, { suffices }] of kin) if (!suffices) kin.delete(other);
  for (const [node, weight] of neighbours.filter(isCommon))
    for (const { other, value } of sharersOf(projection, node, { kind, weight })) {
      const known = kin.get(other);
      if (known) addTie(known, node, value);
    }
  return kin;
};

const citing = (projection: Projection, id: NodeId): Map<NodeId, Gathered> =>
  new Map(
    [...linksFrom(projection, id, 'CITES'), ...linksTo(projection, id, 'CITES')]
      .filter(({ disputed }) => !disputed)
      .map((link): [NodeId, Gathered] => [otherEnd(link, id), { ties: [], cites: true, suffices: true }]),
  );

/** What a thing is linked to by more than having come out there. */
const tellingNeighbours = (projection: Projection, id: NodeId): ReadonlySet<NodeId> =>
  new Set(
    linksFor(projection, id).flatMap((link) => (recordEnd(link) === otherEnd(link, id) ? [] : otherEnd(link, id))),
  );

const gathered = (kin: Map<NodeId, Gathered>, id: NodeId): Gathered => {
  const known = kin.get(id);
  if (known) return known;
  const found: Gathered = { ties: [], cites: false, suffices: false };
  kin.set(id, found);
  return found;
};

/** All links between a thing and a neighbour come within one walk around the neighbour: the best of them counts. */
const addTie = ({ ties }: Gathered, node: NodeId, value: number): void => {
  const last = ties.at(-1);
  if (last?.node === node) last.value = Math.max(last.value, value);
  else ties.push({ node, value });
};

interface Sharer {
  readonly link: ProjectedLink;
  readonly other: NodeId;
  /** What it adds to share the neighbour by this link. */
  readonly value: number;
}

/** Things of a kind around a neighbour, once for each link, with what that adds. */
function* sharersOf(
  projection: Projection,
  node: NodeId,
  { kind, weight }: { readonly kind: Kind; readonly weight: number },
): Generator<Sharer> {
  const isOfKind = ofKind(kind);
  const rarity = adamicAdar([{ weight: 1, degree: degreeOf(projection, node) }]);
  for (const link of projection.linksOf.get(node) ?? []) {
    const other = otherEnd(link, node);
    if (link.disputed || !isOfKind(other) || other === node) continue;
    yield { link, other, value: Math.min(weight, weightOf(link)) * rarity };
  }
}

interface Most {
  readonly kind: Kind;
  readonly most: number;
}

const isSharedByMore = (projection: Projection, node: NodeId, { kind, most }: Most): boolean => {
  if (degreeOf(projection, node) <= most) return false;
  const sharers = new Set<NodeId>();
  for (const { other } of sharersOf(projection, node, { kind, weight: 1 })) sharers.add(other);
  return sharers.size > most;
};

/** By the prefix of its id, which is quicker than to look each one up. */
const ofKind = (kind: Kind): ((id: NodeId) => boolean) => {
  const prefix = `${registry.kinds[kind].prefix}:`;
  return (id) => id.startsWith(prefix);
};

const countOf = ({ nodes }: Projection, kind: Kind): number => {
  const isOfKind = ofKind(kind);
  let count = 0;
  for (const id of nodes.keys()) if (isOfKind(id)) count += 1;
  return count;
};
