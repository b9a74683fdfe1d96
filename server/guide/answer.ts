import type { Edge, Node, NodeId } from '#contracts/graph.ts';
import { type GuideAnswer, type Linked, mostWithEvidence } from '#contracts/guide.ts';
import type { LinkType } from '#contracts/registry.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';
import type { RankedTactic } from './guide.ts';

type Edges = ReadonlyMap<string, Edge>;

interface ShownLinks {
  /** The best of each of the first tactics. */
  readonly claims: readonly ProjectedLink[];
  /** What references to the papers among them name. */
  readonly facts: readonly ProjectedLink[];
}

export const shownLinks = (projection: Projection, tactics: readonly RankedTactic[]): ShownLinks => {
  const shown = tactics.slice(0, mostWithEvidence);
  const claims = shown.flatMap(({ papers, against, cases }) => [...papers, ...against, ...cases]);
  const facts = sorted(claims.map(({ from }) => from)).flatMap((id) =>
    (projection.linksOf.get(id) ?? []).filter(({ type, from }) => from === id && factTypes.includes(type)),
  );
  return { claims, facts };
};

/** What a reference to a paper needs. */
const factTypes: readonly LinkType[] = ['WRITTEN_BY', 'PUBLISHED_IN', 'PUBLISHED_BY'];

/** What is gone since the projection was made is left out. */
export const guidedTactics = (
  { nodes }: Projection,
  tactics: readonly RankedTactic[],
  edges: Edges,
): GuideAnswer['tactics'] => {
  const linked = (links: readonly ProjectedLink[], near: ReadonlySet<NodeId>): Linked[] =>
    links.flatMap(({ id, from }) => {
      const [node, edge] = [nodes.get(from), edges.get(id)];
      return node && edge ? [{ node, edge, isNear: near.has(from) }] : [];
    });
  return tactics.map(({ stages, settings, papers, against, cases, near, ...rest }, place) => {
    const shown = (links: readonly ProjectedLink[]) => linked(place < mostWithEvidence ? links : [], near);
    return {
      ...rest,
      fits: [...rest.fits],
      stages: nodesOf(nodes, stages),
      settings: nodesOf(nodes, settings),
      papers: shown(papers),
      against: shown(against),
      cases: shown(cases),
    };
  });
};

/** The things that evidence comes from, and papers' references. */
export const besideTactics = (
  { nodes }: Projection,
  { claims, facts }: ShownLinks,
  edges: Edges,
): Pick<GuideAnswer, 'sources' | 'bibliography'> => {
  const held = (links: readonly ProjectedLink[]): Edge[] => links.flatMap(({ id }) => edges.get(id) ?? []);
  const sources = held(claims).flatMap(({ evidence }) => evidence.flatMap(({ source }) => source ?? []));
  const needed = held(facts).filter(({ type, position }) => type !== 'WRITTEN_BY' || (position ?? 0) <= mostAuthors);
  return {
    sources: nodesOf(nodes, sorted(sources)),
    bibliography: { nodes: nodesOf(nodes, sorted(needed.map(({ to }) => to))), edges: needed },
  };
};

/** A reference names at most six, or the first three of more. */
const mostAuthors = 7;

const nodesOf = (nodes: ReadonlyMap<NodeId, Node>, ids: readonly NodeId[]): Node[] =>
  ids.flatMap((id) => nodes.get(id) ?? []);

const sorted = (ids: readonly NodeId[]): NodeId[] => [...new Set(ids)].toSorted();
