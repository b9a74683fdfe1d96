import type { CoverageFacet } from '#contracts/coverage.ts';
import type { NodeId, NodeOf } from '#contracts/graph.ts';
import { stances } from '#contracts/registry-shape.ts';
import { typesOfStance } from '#contracts/registry.ts';
import type { Projection } from '#server/projection/projection.ts';
import { broaderTopicsBy } from '#server/projection/broader-topics.ts';
import { isSetting } from '#server/projection/settings.ts';
import { ofFact, ofNothing, standingOf, together } from './standing.ts';
import { against, along, anyOf, onward, type Ways } from './ways.ts';

/** What is counted. */
export type Counted = NodeOf<'Paper'> | NodeOf<'CaseStudy'>;

type WaysTo = (projection: Projection, thing: Counted) => Ways;

const tactics = (projection: Projection, { id, kind }: Counted): Ways<NodeId> =>
  kind === 'CaseStudy'
    ? along(projection, id, 'DEMONSTRATES')
    : anyOf(...speaking.map((type) => along(projection, id, type)));

const speaking = stances.flatMap((stance) => typesOfStance[stance]);

const stages: WaysTo = (projection, thing) =>
  onward(tactics(projection, thing), (tactic) => along(projection, tactic, 'IN_STAGE'));

const sectors: WaysTo = (projection, { id }) =>
  anyOf(
    along(projection, id, 'CONCERNS'),
    onward(along(projection, id, 'INVOLVES'), (organization) => along(projection, organization, 'IN_SECTOR')),
  );

const audiences: WaysTo = (projection, { id, kind }) =>
  kind === 'Paper'
    ? along(projection, id, 'OF_INTEREST_TO')
    : onward(against(projection, id, 'ILLUSTRATED_BY'), (paper) => along(projection, paper, 'OF_INTEREST_TO'));

const topics = (projection: Projection, { id }: Counted): Ways<NodeId> =>
  onward(along(projection, id, 'ABOUT'), (topic) => broaderTopics(projection, topic));

/** Whatever is known of any way to a topic is known of it: a dispute on one of two ways is not undone by the other. */
const broaderTopics = broaderTopicsBy({
  itself: ofNothing,
  onward: (way, link) => together(way, standingOf(link)),
  either: together,
});

const settings: WaysTo = (projection, thing) =>
  new Map([...topics(projection, thing)].filter(([id]) => isSetting(projection, id)));

const places: WaysTo = (projection, { id }) => along(projection, id, 'LOCATED_IN');

const venues: WaysTo = (projection, { id }) => along(projection, id, 'PUBLISHED_IN');

const years: WaysTo = (_, thing) => new Map(yearsOf(thing).map((year) => [String(year), ofFact]));

const yearsOf = (thing: Counted): number[] => {
  if (thing.kind === 'Paper') return [thing.year];
  const first = thing.fromYear ?? thing.toYear;
  if (first === undefined) return [];
  const last = thing.toYear ?? first;
  return Array.from({ length: last - first + 1 }, (__, at) => first + at);
};

/** Which values of each facet a thing counts for. */
export const waysTo: Readonly<Record<CoverageFacet, WaysTo>> = {
  tactic: tactics,
  stage: stages,
  sector: sectors,
  audience: audiences,
  topic: topics,
  setting: settings,
  place: places,
  year: years,
  venue: venues,
};
