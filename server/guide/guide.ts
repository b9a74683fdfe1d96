import type { GuidedTactic, GuidePart } from '#contracts/guide.ts';
import type { NodeId, NodeOf } from '#contracts/graph.ts';
import { scoreOf } from '#contracts/score.ts';
import type { Strength } from '#contracts/strength.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';
import { bestLinks } from './best-links.ts';
import { guideIndexOf } from './guide-index.ts';
import { linkWeight } from './link-weight.ts';
import { type Nearness, nearnessTo } from './nearness.ts';
import type { TacticEvidence } from './tactic-evidence.ts';
import { scorePartsOf } from './tactic-score.ts';

export interface RankedTactic {
  readonly tactic: NodeOf<'Tactic'>;
  readonly stages: readonly NodeId[];
  readonly strength: Strength;
  readonly counts: GuidedTactic['counts'];
  readonly score: number;
  readonly parts: GuidePart[];
  /** The values that it fits, in the order of the situation. */
  readonly fits: GuidedTactic['fits'];
  /** The best links, as they are shown. */
  readonly papers: readonly ProjectedLink[];
  readonly against: readonly ProjectedLink[];
  readonly cases: readonly ProjectedLink[];
}

/** All tactics, best first, those without a study or a case last; what scores alike by id. `date` is an ISO date. */
export const rankTactics = (projection: Projection, values: readonly NodeId[], date: string): RankedTactic[] => {
  const { tactics, thingsOf } = guideIndexOf(projection);
  const near = nearnessTo(values, thingsOf);
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

interface Aim {
  readonly values: readonly NodeId[];
  readonly near: Nearness;
  readonly year: number;
}

const rankedTactic = (evidence: TacticEvidence, { values, near, year }: Aim): RankedTactic => {
  const { tactic, stages, strength, counts, weighed, newest } = evidence;
  const weights = fitWeights(evidence, near, values.length);
  const parts = scorePartsOf({
    ...weighed,
    fit: values.length === 0 ? 0 : weights.reduce((sum, weight) => sum + weight, 0) / values.length,
    age: newest === null ? null : Math.max(0, year - newest),
  });
  return {
    tactic,
    stages,
    strength,
    counts,
    score: scoreOf(parts),
    parts,
    fits: values.map((value, place) => ({ value, weight: weights[place] ?? 0 })).filter(({ weight }) => weight > 0),
    papers: bestLinks(evidence.supports, near),
    against: bestLinks(evidence.against, near),
    cases: bestLinks(evidence.cases, near),
  };
};

const isBare = ({ counts }: Pick<RankedTactic, 'counts'>): boolean =>
  counts.supports + counts.qualifies + counts.challenges + counts.cases === 0;

/**
 * For each value the best way to it: from a paper or case that counts for it, worth as much as the weaker of its link to
 * the tactic and its own weight; or the tactic itself.
 */
const fitWeights = ({ tactic, supports, against, cases }: TacticEvidence, near: Nearness, length: number): number[] => {
  const best = Array.from({ length }, (_, place) => near.get(tactic.id)?.[place] ?? 0);
  for (const links of [supports, against, cases])
    for (const link of links) {
      const weights = near.get(link.from);
      if (!weights) continue;
      const most = linkWeight(link);
      for (const [place, weight] of weights.entries()) best[place] = Math.max(best[place] ?? 0, Math.min(most, weight));
    }
  return best;
};
