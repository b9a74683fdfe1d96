import { type Edge, edgeId, edgeEnds, type Evidence, type Node, NodeId } from '#contracts/graph.ts';
import { type Kind, linkEntryOf, type LinkType, registry } from '#contracts/registry.ts';
import type { Change, EdgePut, NodePut } from '#server/graph/change.ts';
import { generateNodes, type KindCounts, phrasesOf } from './generated-nodes.ts';
import { type Random, randomOf } from './random.ts';

export interface CollectionSize {
  readonly papers: number;
  /** Of all types together. */
  readonly links: number;
  /** The same seed makes the same collection. */
  readonly seed: number;
}

/**
 * A made-up collection that a commit takes: every kind, every type, degrees by a power law (a few hubs with thousands
 * of links), and one piece of evidence on every link of a curated type: plain facts have none.
 */
export const generateCollection = ({ papers, links, seed }: CollectionSize): Pick<Change, 'nodes' | 'edges'> => {
  const random = randomOf(seed);
  const nodes = generateNodes(countsOf(papers), random);
  return { nodes, edges: generateLinks(nodes, { count: links, shares: collectionShares, random }) };
};

export interface PictureSize {
  readonly nodes: number;
  readonly linksPerNode: number;
  readonly seed: number;
}

/** A picture of mixed kinds, as the server would answer it, with `nodes` × `linksPerNode` links. */
export const generatePicture = (size: PictureSize): { nodes: Node[]; edges: Edge[] } => {
  const random = randomOf(size.seed);
  const nodes = generateNodes(picturedCounts(size.nodes), random);
  const count = size.nodes * size.linksPerNode;
  const edges = generateLinks(nodes, { count, shares: pictureShares, random });
  return {
    nodes: nodes.map((node) => ({ ...node, revision: 1 })),
    edges: edges.map((edge) => ({ ...edge, revision: 1 })),
  };
};

const countsOf = (papers: number): KindCounts => ({
  Paper: papers,
  Tactic: 20 + Math.ceil(papers / 200),
  Stage: 6,
  CaseStudy: 10 + Math.ceil(papers / 50),
  Sector: 8,
  Audience: 12,
  Topic: 20 + Math.ceil(papers / 200),
  Person: 10 + Math.ceil(papers / 2),
  Venue: 10 + Math.ceil(papers / 100),
  Organization: 10 + Math.ceil(papers / 100),
  Place: 10 + Math.ceil(papers / 200),
  Briefing: 2 + Math.ceil(papers / 1000),
});

const picturedCounts = (nodes: number): KindCounts => {
  const share = (of: number): number => Math.max(1, Math.round(nodes * of));
  const others = {
    Tactic: share(0.15),
    CaseStudy: share(0.12),
    Audience: share(0.04),
    Topic: share(0.08),
    Sector: share(0.03),
  };
  const left = Object.values(others).reduce((rest, count) => rest - count, nodes);
  return { ...others, Paper: Math.max(1, left) };
};

/** How many of a hundred links are of a type. */
type Shares = readonly (readonly [LinkType, number])[];

const curatedShares: Shares = [
  ['SUPPORTS', 14],
  ['QUALIFIES', 3],
  ['CHALLENGES', 2],
  ['DEMONSTRATES', 3],
  ['OF_INTEREST_TO', 12],
  ['ILLUSTRATED_BY', 4],
  ['CONCERNS', 7],
  ['ABOUT', 13],
];
const pictureShares: Shares = [...curatedShares, ['CITES', 10]];
const collectionShares: Shares = [
  ...curatedShares,
  ['IN_STAGE', 0.2],
  ['INVOLVES', 2],
  ['IN_SECTOR', 0.3],
  ['LOCATED_IN', 3],
  ['WRITTEN_BY', 14],
  ['PUBLISHED_IN', 9],
  ['PUBLISHED_BY', 1],
  ['FEATURES', 2],
  ['CITES', 10],
  ['BROADER', 0.1],
];

interface LinkPlan {
  readonly count: number;
  readonly shares: Shares;
  readonly random: Random;
}

/** Types by their shares, ends by a power law, each link once. A type whose ends are all joined makes way for others. */
const generateLinks = (nodes: readonly NodePut[], { count, shares, random }: LinkPlan): EdgePut[] => {
  const pools = poolsOf(nodes);
  const pairs = new Set<string>();
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  const draw = (): string | undefined => {
    const type = typeAt(shares, random.next() * total);
    const from = oneOf(pools, linkEntryOf(registry, type)?.from ?? [], random);
    const to = oneOf(pools, linkEntryOf(registry, type)?.to ?? [], random);
    return from === undefined || to === undefined || from === to ? undefined : `${from}~${type}~${to}`;
  };
  for (let tries = count * 200; pairs.size < count; tries -= 1) {
    if (tries === 0) throw new Error(`${nodes.length} nodes have no room for ${count} links`);
    const id = draw();
    if (id !== undefined) pairs.add(id);
  }
  return completed([...pairs], random);
};

const poolsOf = (nodes: readonly NodePut[]): ReadonlyMap<string, readonly string[]> => {
  const pools = new Map<string, string[]>();
  for (const { kind, id } of nodes) {
    const pool = pools.get(kind) ?? [];
    pool.push(id);
    pools.set(kind, pool);
  }
  return pools;
};

const typeAt = (shares: Shares, place: number): LinkType => {
  let end = 0;
  for (const [type, share] of shares) {
    end += share;
    if (place < end) return type;
  }
  return 'CITES';
};

const oneOf = (pools: ReadonlyMap<string, readonly string[]>, kinds: readonly string[], random: Random) => {
  // A paper begins most links of the types that a case or a tactic may begin too.
  const pool = pools.get(kinds[random.skewedBelow(kinds.length)] ?? '') ?? [];
  return pool[random.skewedBelow(pool.length)];
};

const completed = (ids: readonly string[], random: Random): EdgePut[] => {
  const phrases = phrasesOf(random);
  const positions = new Map<string, number>();
  return ids.map((id) => {
    const { from, type, to } = edgeEnds(id);
    const entry = entryFor(type);
    const position = (positions.get(`${from}~${type}`) ?? 0) + 1;
    positions.set(`${from}~${type}`, position);
    return {
      id: edgeId(from, type, to),
      type: entry.type,
      from: NodeId.parse(from),
      to: NodeId.parse(to),
      status: 'published',
      ...(entry.isOrdered && { position }),
      evidence: entry.isCurated ? [evidenceOf(id, phrases.sentence(), random)] : [],
    };
  });
};

const types: readonly LinkType[] = collectionShares.map(([type]) => type);

const entryFor = (name: string): { type: LinkType; isOrdered: boolean; isCurated: boolean } => {
  const type = types.find((one) => one === name);
  if (!type) throw new Error(`${name} is no type that is generated`);
  const entry = linkEntryOf(registry, type);
  return { type, isOrdered: entry?.fields?.['position'] !== undefined, isCurated: entry?.curated === true };
};

const readable: readonly Kind[] = ['Paper', 'CaseStudy', 'Briefing'];

const evidenceOf = (link: string, words: string, random: Random): Evidence => {
  const { from } = edgeEnds(link);
  const source = readable.some((kind) => from.startsWith(`${registry.kinds[kind].prefix}:`))
    ? NodeId.parse(from)
    : undefined;
  const isQuote = source !== undefined && random.below(2) === 0;
  return {
    id: `${link}#1`,
    ...(isQuote ? { quote: words } : { reason: words }),
    ...(source ? { source } : { urls: ['https://example.org/made-up'] }),
    locator: `p. ${1 + random.below(40)}`,
    saidBy: isQuote ? 'paper' : 'editor',
    basis: isQuote ? 'stated' : 'implied',
    confidence: random.below(3) === 0 ? 'medium' : 'high',
    method: 'human',
    addedBy: 'A generator',
    addedAt: '2026-01-02T03:04:05Z',
  };
};
