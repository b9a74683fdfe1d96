import type { CoverageFacet, CoverageValue } from '#contracts/coverage.ts';
import { type Node, NodeId } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { byPlace } from '#contracts/order.ts';
import { type Strength, strengthOf } from '#contracts/strength.ts';
import type { Projection } from '#server/projection/projection.ts';
import { valuesOfFacet } from './facet-values.ts';
import { linksFrom } from './links-by-type.ts';
import { membershipOf } from './membership.ts';
import { perKey } from './per-projection.ts';
import { settingsOf } from './settings.ts';
import type { Counted } from './ways-to-facets.ts';

/** A facet's values with how much counts for each. */
export const describedValues = perKey((projection, facet: CoverageFacet): CoverageValue[] => {
  const { thingsOf } = membershipOf(projection, facet);
  return valuesOfFacet(projection, facet).map((id) => {
    const things = thingsOf.get(id) ?? [];
    const papers = things.filter(({ kind }) => kind === 'Paper');
    const node = nodeOf(projection, id);
    return {
      id,
      title: titleOf(projection, id),
      group: node ? groupOf(projection, node) : null,
      papers: papers.length,
      cases: things.length - papers.length,
      ...(node?.kind === 'Tactic' && { strength: strengthOfTactic(projection, node.id, papers) }),
    };
  });
});

/** What a value is called; a year by its digits. */
export const titleOf = (projection: Projection, value: string): string => {
  const node = nodeOf(projection, value);
  return node ? labelOf(node) : value;
};

const nodeOf = ({ nodes }: Projection, value: string): Node | undefined => {
  const id = NodeId.safeParse(value).data;
  return id && nodes.get(id);
};

/** Of several stages or broader topics, the first. */
const groupOf = (projection: Projection, node: Node): string | null => {
  if (node.kind !== 'Tactic' && node.kind !== 'Topic') return null;
  const above = linksFrom(projection, node.id, node.kind === 'Tactic' ? 'IN_STAGE' : 'BROADER');
  const [first] = above.flatMap(({ to }) => projection.nodes.get(to) ?? []).toSorted(byPlace);
  if (first) return labelOf(first);
  if (node.kind === 'Tactic') return null;
  return node.facet === 'setting' ? 'Settings' : 'Themes';
};

const strengthOfTactic = (projection: Projection, tactic: NodeId, papers: readonly Counted[]): Strength => {
  const types = new Map(papers.map(({ id }): [NodeId, string[]] => [id, []]));
  for (const link of projection.linksOf.get(tactic) ?? []) types.get(link.from)?.push(link.type);
  return strengthOf([...types].map(([id, said]) => ({ types: said, settings: settingsOf(projection, id) })));
};
