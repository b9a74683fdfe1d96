import { describe, expect, it } from 'vitest';
import { aLink, aPaper, aStage, aTactic } from '#contracts/testing/building.ts';
import { atFirst, inStep, isBehind, movedBy, stayedFor } from '#client/outline/outline-state.ts';
import { outlineOf, pathTo } from '#client/outline/outline-tree.ts';
import { indexOf } from '#client/outline/picture-index.ts';

const start = atFirst(['Tactic']);

describe('the outline in step with what is chosen', () => {
  it('opens the way to what was chosen elsewhere, selects it and goes there', () => {
    const state = inStep(start, 'paper:a', ['Paper', 'Paper / paper:a']);
    expect(state.selected).toBe('Paper / paper:a');
    expect(state.active).toBe('Paper / paper:a');
    expect([...state.open]).toEqual(['Tactic', 'Paper', 'Paper / paper:a']);
  });

  it('does not leap to the other end of a link that was chosen right here', () => {
    const there = movedBy(start, { to: 'Tactic / link' });
    const state = inStep(movedBy(there, { choose: 'link', here: true }), 'link', ['Paper', 'Paper / link']);
    expect(state.selected).toBe('Tactic / link');
    expect(state.open.has('Tactic / link')).toBe(true);
    expect(state.open.has('Paper')).toBe(false);
  });

  it('goes along where a line leads to another place', () => {
    const there = movedBy(start, { to: 'Tactic / other end' });
    const state = inStep(movedBy(there, { choose: 'paper:a', here: false }), 'paper:a', ['Paper', 'Paper / paper:a']);
    expect(state.selected).toBe('Paper / paper:a');
  });

  it('selects nothing once it is let go, and stays where it is', () => {
    const chosen = inStep(start, 'paper:a', ['Paper', 'Paper / paper:a']);
    const state = inStep(chosen, null, []);
    expect(state.selected).toBeNull();
    expect(state.active).toBe('Paper / paper:a');
  });

  it('lets what was opened be closed again', () => {
    const chosen = inStep(start, 'paper:a', ['Paper', 'Paper / paper:a']);
    expect(movedBy(chosen, { close: 'Paper' }).open.has('Paper')).toBe(false);
  });
});

describe('the outline while several things are chosen in it', () => {
  const there = movedBy(start, { to: 'Tactic / tactic:b' });

  it('stays where it is and opens nothing when one is added or all but one are taken away', () => {
    const added = stayedFor(movedBy(there, { toggle: 'tactic:b' }), ['paper:a', 'tactic:b']);
    const both = inStep(added, null, []);
    expect(both.active).toBe('Tactic / tactic:b');
    const left = stayedFor(movedBy(both, { toggle: 'tactic:b' }), ['paper:a']);
    const one = inStep(left, 'paper:a', ['Paper', 'Paper / paper:a']);
    expect(one).toMatchObject({ active: 'Tactic / tactic:b', selected: 'Paper / paper:a', chosen: 'paper:a' });
    expect(one.open).toEqual(start.open);
  });

  it('leaps again for what is chosen elsewhere afterwards', () => {
    const left = inStep(stayedFor(there, ['tactic:b']), 'tactic:b', ['Tactic', 'Tactic / tactic:b']);
    expect(inStep(left, 'paper:a', ['Paper', 'Paper / paper:a']).active).toBe('Paper / paper:a');
  });

  it('extends from where it began until the keyboard moves on', () => {
    const once = movedBy(there, { extend: 'Tactic / tactic:c', things: [] });
    const twice = movedBy(once, { extend: 'Tactic / tactic:d', things: [] });
    expect(twice).toMatchObject({ anchor: 'Tactic / tactic:b', active: 'Tactic / tactic:d' });
    expect(movedBy(twice, { to: 'Tactic' }).anchor).toBeNull();
  });
});

describe('the outline of a picture that shows other kinds than before', () => {
  const [paper, tactic, stage] = [aPaper('a'), aTactic('b'), aStage('c', 1)];
  const edges = [aLink(paper, 'SUPPORTS', tactic), aLink(tactic, 'IN_STAGE', stage)];
  const placeOf = (nodes: Parameters<typeof indexOf>[0]['nodes'], chosen: string) => {
    const index = indexOf({ nodes, edges });
    return { path: pathTo(index, chosen), items: outlineOf(index) };
  };

  it('is behind once the chosen thing is shown again, and in step when its way is opened', () => {
    const hidden = inStep(start, paper.id, placeOf([tactic, stage], paper.id).path);
    expect(isBehind(hidden, paper.id, placeOf([tactic, stage], paper.id))).toBe(false);
    const shown = placeOf([paper, tactic, stage], paper.id);
    expect(isBehind(hidden, paper.id, shown)).toBe(true);
    expect(isBehind(inStep(hidden, paper.id, shown.path), paper.id, shown)).toBe(false);
  });

  it('is behind where the chosen thing stands elsewhere now', () => {
    const staged = inStep(start, tactic.id, placeOf([tactic, stage], tactic.id).path);
    const bare = placeOf([tactic], tactic.id);
    expect(isBehind(staged, tactic.id, bare)).toBe(true);
    expect(isBehind(inStep(staged, tactic.id, bare.path), tactic.id, bare)).toBe(false);
  });

  it('is not behind while a link is selected at its other end', () => {
    const link = edges[0]?.id ?? '';
    const place = placeOf([paper, tactic], link);
    const there = movedBy(start, { to: `Tactic / ${tactic.id} / SUPPORTS backward Paper / ${link}` });
    const state = inStep(movedBy(there, { choose: link, here: true }), link, place.path);
    expect(state.selected).not.toBe(place.path.at(-1));
    expect(isBehind(state, link, place)).toBe(false);
  });
});
