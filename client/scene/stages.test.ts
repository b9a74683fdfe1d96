import { describe, expect, it } from 'vitest';
import { wholeGraph } from '#contracts/view.ts';
import { stagesIn, withoutGroupers, withoutIdleStages } from '#client/scene/stages.ts';
import { aLink, aStage, aTactic } from '#contracts/testing/building.ts';

it('a tactic of several stages stands in the earliest, in whichever order they come', () => {
  const [tactic, early, late] = [aTactic('a'), aStage('early', 1), aStage('late', 2)];
  const edges = [aLink(tactic, 'IN_STAGE', late), aLink(tactic, 'IN_STAGE', early)];
  for (const links of [edges, edges.toReversed()])
    expect(stagesIn({ nodes: [tactic, early, late], edges: links }).get(tactic.id)).toBe(early);
});

describe('stages that only group others', () => {
  const [tactic, heading, idle] = [aTactic('a'), aStage('heading', 1), aStage('idle', 2)];
  const link = aLink(tactic, 'IN_STAGE', heading);
  const picture = { nodes: [tactic, heading, idle], edges: [link] };

  it('are no things of the view', () => {
    expect(withoutGroupers(picture, wholeGraph)).toEqual({ nodes: [tactic], edges: [] });
    expect(withoutIdleStages(picture, wholeGraph)).toEqual({ nodes: [tactic, heading], edges: [link] });
  });

  it('are things like others once somebody has brought them in', () => {
    const document = { ...wholeGraph, seeds: [idle.id] };
    expect(withoutGroupers(picture, document).nodes).toEqual([tactic, idle]);
    expect(withoutIdleStages(picture, document)).toBe(picture);
  });
});
