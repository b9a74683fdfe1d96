import type { NodeId } from '#contracts/graph.ts';
import { stances, type Stance } from '#contracts/registry-shape.ts';
import { typesOfStance } from '#contracts/registry.ts';
import { type Strength, strengthOf } from '#contracts/strength.ts';
import { linksTo } from './links-by-type.ts';
import type { ProjectedLink, Projection } from './projection.ts';
import { settingsOf } from './settings.ts';

/** The links by which papers take a stance on a tactic. */
export const linksOfStance = (projection: Projection, tactic: NodeId, stance: Stance): readonly ProjectedLink[] =>
  typesOfStance[stance].flatMap((type) => linksTo(projection, tactic, type));

/** Of the evidence for a tactic. */
export const strengthOfTactic = (projection: Projection, tactic: NodeId): Strength => {
  const papers = new Map<NodeId, Stance[]>();
  for (const stance of stances)
    for (const { from } of linksOfStance(projection, tactic, stance))
      papers.set(from, [...(papers.get(from) ?? []), stance]);
  return strengthOf([...papers].map(([id, said]) => ({ stances: said, settings: settingsOf(projection, id) })));
};
