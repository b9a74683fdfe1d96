import { describe, expect, it } from 'vitest';
import {
  ask,
  choose,
  clearFilters,
  drawLines,
  hiddenKinds,
  letGo,
  lookIn,
  otherTheme,
  reveal,
  startOver,
  startScene,
  throughlineKinds,
  toggleKind,
} from '#client/scene/scene.ts';

const tactic = 'tactic:share-a-vision';

describe('what a person does to the scene', () => {
  it('chooses a thing and lets it go again, which leaves what was there before', () => {
    const chosen = choose(startScene, tactic);
    expect(chosen.document.selected).toBe(tactic);
    expect(letGo(chosen)).toEqual(startScene);
  });

  it('hides a kind and shows it again, which leaves a document without a filter', () => {
    const hidden = toggleKind(startScene, 'Topic');
    expect(hiddenKinds(hidden)).toEqual(['Topic']);
    expect(hidden.document.kinds).not.toContain('Topic');
    expect(toggleKind(hidden, 'Topic')).toEqual(startScene);
  });

  it('hides every kind, one after the other, and shows all of them at once', () => {
    const nothing = throughlineKinds.reduce(toggleKind, startScene);
    expect(nothing.document.kinds).toEqual([]);
    expect(clearFilters(nothing)).toEqual(startScene);
  });

  it('reveals a thing whose kind is filtered out and leaves the other filters alone', () => {
    const filtered = toggleKind(toggleKind(startScene, 'Topic'), 'Tactic');
    const revealed = reveal(filtered, tactic);
    expect(hiddenKinds(revealed)).toEqual(['Topic']);
    expect(revealed.document.selected).toBe(tactic);
  });

  it('asks a question, chooses from its answer, and is back at the question after letting go', () => {
    const asked = ask(choose(startScene, 'paper:x'), 'to-verify');
    expect(asked.document.selected).toBeUndefined();
    expect(letGo(choose(asked, tactic))).toEqual(asked);
  });

  it('starts over with its filters, lines and theme as they were', () => {
    const kept = lookIn(drawLines(toggleKind(startScene, 'Sector'), 'all'), 'dark');
    expect(startOver(choose(ask(kept, 'to-verify'), tactic))).toEqual(kept);
  });
});

describe('the other theme', () => {
  it('is asked for where the system has the one on screen', () => {
    expect(otherTheme(null, 'light')).toBe('dark');
    expect(otherTheme(null, 'dark')).toBe('light');
  });

  it('is the system’s own, and so needs no asking, where the one on screen was asked for', () => {
    expect(otherTheme('dark', 'light')).toBeNull();
    expect(otherTheme('light', 'dark')).toBeNull();
  });

  it('is asked for where what was asked for is what the system came to have', () => {
    expect(otherTheme('dark', 'dark')).toBe('light');
  });
});
