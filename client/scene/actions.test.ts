import { describe, expect, it } from 'vitest';
import { wholeGraph } from '#contracts/view.ts';
import { aLink, aPaper, aPerson, aTactic } from '#contracts/testing/building.ts';
import { offeredActions, type Subject, thingActions } from '#client/scene/actions.ts';
import { collapse, expand } from '#client/scene/grow.ts';

const [paper, tactic, ann] = [aPaper('a'), aTactic('b'), aPerson('Ann', 'Lee')];
const picture = {
  nodes: [paper, tactic, ann],
  edges: [aLink(paper, 'SUPPORTS', tactic), aLink(paper, 'WRITTEN_BY', ann)],
};
const about = (facts: Partial<Subject> = {}): Subject => ({ ids: [paper.id], document: wholeGraph, picture, ...facts });
const offered = (subject: Subject): string[] => offeredActions(subject).map(({ id }) => id);

describe('what can be done to a thing', () => {
  it('is to expand, connect, hide, pin or isolate it, and to choose its neighbours', () => {
    expect(offered(about())).toEqual(['expand', 'connect', 'hide', 'pin', 'isolate', 'neighbours']);
  });

  it('is to collapse it where that would drop something, and then to open it again', () => {
    const grown = expand(wholeGraph, paper.id, [ann.id]);
    expect(offered(about({ document: grown }))).toContain('collapse');
    const closed = offered(about({ document: collapse(grown, paper.id) }));
    expect(closed).toContain('reopen');
    expect(closed).not.toContain('collapse');
  });

  it('is for several things at once what makes sense for several', () => {
    expect(offered(about({ ids: [paper.id, tactic.id, ann.id] }))).toEqual(['hide', 'pin', 'isolate-these']);
  });

  it('is for two things to ask how they are connected', () => {
    expect(offered(about({ ids: [paper.id, tactic.id] }))).toContain('connect-these');
    expect(offered(about())).not.toContain('connect-these');
  });

  it('never offers two actions by one key', () => {
    const keys = offeredActions(about({ document: expand(wholeGraph, paper.id, [ann.id]) })).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('isolates a thing with what is linked to it in the picture', () => {
    const isolate = thingActions.find(({ id }) => id === 'isolate');
    const seeds = isolate?.does.kind === 'step' ? isolate.does.apply(about({ ids: [tactic.id] })).seeds : [];
    expect(seeds).toEqual([tactic.id, paper.id]);
  });
});
