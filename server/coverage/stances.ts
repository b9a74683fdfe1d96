import type { CoverageFacet } from '#contracts/coverage.ts';
import type { NodeId } from '#contracts/graph.ts';
import type { Stance } from '#contracts/registry-shape.ts';
import type { Projection } from '#server/projection/projection.ts';
import { linksFrom } from '#server/projection/links-by-type.ts';
import { perProjection } from '#server/projection/per-projection.ts';
import { linksOfStance } from '#server/projection/stances.ts';

/** The papers that speak for a tactic, and those that speak against it. */
interface Stances {
  readonly supports: ReadonlySet<NodeId>;
  readonly challenges: ReadonlySet<NodeId>;
}

/** The stances on a tactic, or on each tactic of a stage, of those on which there are both; for other facets none. */
export const disputesOver = (projection: Projection, facet: CoverageFacet, value: string): readonly Stances[] => {
  if (facet === 'tactic') return disputes(projection).get(value) ?? [];
  return facet === 'stage' ? (stageDisputes(projection).get(value) ?? []) : [];
};

/** Whether one of some papers challenges a tactic that another of them supports. */
export const isContestedAmong = (papers: readonly NodeId[], disputed: readonly Stances[]): boolean =>
  disputed.some(({ supports, challenges }) => {
    const against = papers.filter((paper) => challenges.has(paper));
    return against.length > 0 && papers.some((other) => supports.has(other) && against.some((one) => one !== other));
  });

const disputes = perProjection((projection) => {
  const both = new Map<string, readonly Stances[]>();
  for (const id of tacticsIn(projection)) {
    const papersOf = (stance: Stance): ReadonlySet<NodeId> =>
      new Set(linksOfStance(projection, id, stance).map(({ from }) => from));
    const stances = { supports: papersOf('for'), challenges: papersOf('against') };
    if (stances.supports.size > 0 && stances.challenges.size > 0) both.set(id, [stances]);
  }
  return both;
});

const stageDisputes = perProjection((projection) => {
  const both = new Map<string, readonly Stances[]>();
  for (const id of tacticsIn(projection))
    for (const { to } of linksFrom(projection, id, 'IN_STAGE'))
      both.set(to, [...(both.get(to) ?? []), ...(disputes(projection).get(id) ?? [])]);
  return both;
});

const tacticsIn = ({ nodes }: Projection): NodeId[] =>
  [...nodes.values()].filter(({ kind }) => kind === 'Tactic').map(({ id }) => id);
