import { typesOfStance } from '#contracts/registry.ts';
import type { ProjectedLink } from '#server/projection/projection.ts';
import type { Nearness } from './nearness.ts';

/** As many as are shown of each. */
const mostShown = 3;

/**
 * The first few links to a tactic: from what is nearest to the situation, else as they stand. What challenges a tactic
 * comes before what qualifies it, however near.
 */
export const bestEvidence = (links: readonly ProjectedLink[], near: Nearness): ProjectedLink[] => {
  const best: { readonly link: ProjectedLink; readonly rank: number }[] = [];
  for (const link of links) {
    const rank = (near.of.get(link.from) ?? 0) + (typesOfStance.against.includes(link.type) ? aboveAll : 0);
    const last = best.at(mostShown - 1);
    if (last && last.rank >= rank) continue;
    const place = best.findIndex((other) => other.rank < rank);
    best.splice(place === -1 ? best.length : place, 0, { link, rank });
  }
  return best.slice(0, mostShown).map(({ link }) => link);
};

/** Nothing is so near. */
const aboveAll = 1_000_000;
