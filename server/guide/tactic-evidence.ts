import { yearsOf } from '#contracts/facets.ts';
import type { NodeId, NodeOf } from '#contracts/graph.ts';
import type { GuidedTactic } from '#contracts/guide.ts';
import { type Stance, type Voice, voices } from '#contracts/registry-shape.ts';
import type { Strength } from '#contracts/strength.ts';
import { linksFrom, linksTo } from '#server/projection/links-by-type.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';
import { settingsOf } from '#server/projection/settings.ts';
import { linksOfStance, strengthOfTactic } from '#server/projection/stances.ts';
import { linkWorth } from './link-worth.ts';

/** What speaks about a tactic, whatever the situation is. Lists of links stand in the order of `byStanding`. */
export interface TacticEvidence {
  readonly tactic: NodeOf<'Tactic'>;
  readonly stages: readonly NodeId[];
  readonly supports: readonly ProjectedLink[];
  /** What challenges it, then what qualifies it. */
  readonly against: readonly ProjectedLink[];
  readonly cases: readonly ProjectedLink[];
  readonly strength: Strength;
  /** That its papers state, by id. */
  readonly settings: readonly NodeId[];
  readonly counts: GuidedTactic['counts'];
  /** Sums of what the links are worth. */
  readonly weighed: Readonly<Record<'supports' | 'qualifies' | 'challenges' | 'cases', number>>;
  /** Of the newest study that supports it. */
  readonly newest: number | null;
}

export const tacticEvidenceIn = (projection: Projection): TacticEvidence[] =>
  [...projection.nodes.values()].flatMap((node) => (node.kind === 'Tactic' ? evidenceOf(projection, node) : []));

const evidenceOf = (projection: Projection, tactic: NodeOf<'Tactic'>): TacticEvidence => {
  const saying = (stance: Stance) => linksOfStance(projection, tactic.id, stance);
  const [supports, qualifies, challenges] = [saying('for'), saying('reservation'), saying('against')];
  const cases = linksTo(projection, tactic.id, 'DEMONSTRATES');
  const papers = byPaper([...supports, ...qualifies, ...challenges]);
  const years = supports.map((link) => yearOf(link, projection)).filter((year) => year !== null);
  const inOrder = (some: readonly ProjectedLink[]) => some.toSorted(byStanding(projection));
  return {
    tactic,
    stages: linksFrom(projection, tactic.id, 'IN_STAGE').map(({ to }) => to),
    supports: inOrder(supports),
    against: [...inOrder(challenges), ...inOrder(qualifies)],
    cases: inOrder(cases),
    strength: strengthOfTactic(projection, tactic.id),
    settings: [...new Set([...papers.keys()].flatMap((paper) => settingsOf(projection, paper)))].toSorted(),
    counts: {
      supports: supports.length,
      qualifies: qualifies.length,
      challenges: challenges.length,
      cases: cases.length,
      voices: voiceCounts([...papers.values()]),
    },
    weighed: {
      supports: worthOf(supports),
      qualifies: worthOf(qualifies),
      challenges: worthOf(challenges),
      cases: worthOf(cases),
    },
    newest: years.length === 0 ? null : years.reduce((newest, year) => Math.max(newest, year)),
  };
};

/** The strongest voice first, then the newest, then by id. */
const byStanding =
  (projection: Projection) =>
  (one: ProjectedLink, other: ProjectedLink): number =>
    voiceRank(one) - voiceRank(other) ||
    (yearOf(other, projection) ?? 0) - (yearOf(one, projection) ?? 0) ||
    (one.id < other.id ? -1 : 1);

const voiceRank = ({ voice }: ProjectedLink): number => (voice ? voices.indexOf(voice) : voices.length);

const yearOf = ({ from }: ProjectedLink, { nodes }: Projection): number | null => {
  const node = nodes.get(from);
  return (node && yearsOf(node)?.to) ?? null;
};

const byPaper = (links: readonly ProjectedLink[]): Map<NodeId, ProjectedLink[]> => {
  const papers = new Map<NodeId, ProjectedLink[]>();
  for (const link of links) {
    const known = papers.get(link.from);
    if (known) known.push(link);
    else papers.set(link.from, [link]);
  }
  return papers;
};

/** Papers by the strongest voice of their links. */
const voiceCounts = (papers: readonly (readonly ProjectedLink[])[]): Record<Voice, number> => {
  const strongest = papers.map((links) => voices.find((voice) => links.some((link) => link.voice === voice)));
  const count = (voice: Voice): number => strongest.filter((one) => one === voice).length;
  return { paper: count('paper'), publisher: count('publisher'), editor: count('editor') };
};

const worthOf = (links: readonly ProjectedLink[]): number =>
  links.map(linkWorth).reduce((sum, worth) => sum + worth, 0);
