import type { GuidedTactic, GuidePart } from '#contracts/guide.ts';
import type { NodeId, NodeOf } from '#contracts/graph.ts';
import { scoreOf } from '#contracts/score.ts';
import type { Strength } from '#contracts/strength.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';
import { bestEvidence } from './best-evidence.ts';
import { guideIndexOf } from './guide-index.ts';
import { linkWorth } from './link-worth.ts';
import { type Asked, type Nearness, nearnessTo } from './nearness.ts';
import type { TacticEvidence } from './tactic-evidence.ts';
import { scorePartsOf } from './tactic-score.ts';
import { thingsWithWordsOf } from './things-with-words.ts';

export interface RankedTactic {
  readonly tactic: NodeOf<'Tactic'>;
  readonly stages: readonly NodeId[];
  readonly strength: Strength;
  readonly counts: GuidedTactic['counts'];
  readonly score: number;
  readonly parts: GuidePart[];
  /** The values that it fits, in the order of the situation. */
  readonly fits: GuidedTactic['fits'];
  /** That its papers state. */
  readonly settings: readonly NodeId[];
  /** Of the papers and cases shown, those that have something of the situation. */
  readonly near: ReadonlySet<NodeId>;
  /** The best links, as they are shown. */
  readonly papers: readonly ProjectedLink[];
  readonly against: readonly ProjectedLink[];
  readonly cases: readonly ProjectedLink[];
}

/** All tactics, best first, those without a study or a case last; what scores alike by id. `date` is an ISO date. */
export const rankTactics = (projection: Projection, asked: Asked, date: string): RankedTactic[] => {
  const { tactics, thingsOf, total } = guideIndexOf(projection);
  const { values, words } = asked;
  const thingsWith = words.length > 0 ? thingsWithWordsOf(projection) : noThings;
  const near = nearnessTo(asked, { thingsOf, thingsWith, total });
  const year = Number(date.slice(0, 4));
  return tactics
    .map((evidence) => rankedTactic(evidence, { values, near, year }))
    .toSorted(
      (one, other) =>
        Number(isBare(one)) - Number(isBare(other)) ||
        other.score - one.score ||
        (one.tactic.id < other.tactic.id ? -1 : 1),
    );
};

const noThings: ReturnType<typeof thingsWithWordsOf> = new Map();

interface Aim {
  readonly values: readonly NodeId[];
  readonly near: Nearness;
  readonly year: number;
}

const rankedTactic = (evidence: TacticEvidence, { values, near, year }: Aim): RankedTactic => {
  const { tactic, stages, strength, settings, counts, weighed, newest } = evidence;
  const weights = fitWeights(evidence, near, values.length);
  const parts = scorePartsOf({
    ...weighed,
    fit: values.length === 0 ? 0 : weights.reduce((sum, weight) => sum + weight, 0) / values.length,
    age: newest === null ? null : Math.max(0, year - newest),
  });
  const papers = bestEvidence(evidence.supports, near);
  const against = bestEvidence(evidence.against, near);
  const cases = bestEvidence(evidence.cases, near);
  return {
    tactic,
    stages,
    strength,
    settings,
    counts,
    score: scoreOf(parts),
    parts,
    fits: values.map((value, place) => ({ value, weight: weights[place] ?? 0 })).filter(({ weight }) => weight > 0),
    near: new Set([...papers, ...against, ...cases].flatMap(({ from }) => (near.of.has(from) ? [from] : []))),
    papers,
    against,
    cases,
  };
};

const isBare = ({ counts }: Pick<RankedTactic, 'counts'>): boolean =>
  counts.supports + counts.qualifies + counts.challenges + counts.cases === 0;

/**
 * For each value the best way to it: from a paper or case that counts for it, worth as much as the weaker of its link to
 * the tactic and its own weight; or the tactic itself.
 */
const fitWeights = ({ tactic, supports, against, cases }: TacticEvidence, near: Nearness, length: number): number[] => {
  const best = Array.from({ length }, (_, place) => near.weights.get(tactic.id)?.[place] ?? 0);
  for (const links of [supports, against, cases])
    for (const link of links) {
      const weights = near.weights.get(link.from);
      if (!weights) continue;
      const most = linkWorth(link);
      for (const [place, weight] of weights.entries()) best[place] = Math.max(best[place] ?? 0, Math.min(most, weight));
    }
  return best;
};
