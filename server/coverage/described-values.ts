import type { CoverageFacet, CoverageValue } from '#contracts/coverage.ts';
import { type Node, NodeId } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { byPlace, compareText } from '#contracts/order.ts';
import { stances } from '#contracts/registry-shape.ts';
import type { Projection } from '#server/projection/projection.ts';
import { valuesOfFacet } from './facet-values.ts';
import { linksFrom } from '#server/projection/links-by-type.ts';
import { membershipOf } from './membership.ts';
import { perKey } from '#server/projection/per-projection.ts';
import { settingsOf } from '#server/projection/settings.ts';
import { linksOfStance, strengthOfTactic } from '#server/projection/stances.ts';

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
      ...(node?.kind === 'Tactic' && {
        strength: strengthOfTactic(projection, node.id),
        basis: basisOf(projection, node.id),
      }),
    };
  });
});

/** What the words of a tactic's strength rest on. */
const basisOf = (projection: Projection, tactic: NodeId): NonNullable<CoverageValue['basis']> => {
  const links = stances.flatMap((stance) => linksOfStance(projection, tactic, stance));
  const stating = [...new Set(links.map(({ from }) => from))].filter((id) => settingsOf(projection, id).length > 0);
  const settings = new Set(stating.flatMap((id) => settingsOf(projection, id)));
  return {
    papersWithSetting: stating.length,
    settings: [...settings].map((id) => titleOf(projection, id)).toSorted(compareText),
    links: links.length,
    editorsReadings: links.filter(({ voice }) => voice === 'editor').length,
  };
};

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
