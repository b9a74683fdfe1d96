import { describe, expect, it } from 'vitest';
import { wholeGraph } from '#contracts/view.ts';
import { toggleKind } from '#client/scene/filters.ts';
import { hide } from '#client/scene/grow.ts';
import {
  ask,
  choose,
  chosenOne,
  drawLines,
  inDocument,
  letGo,
  lookIn,
  otherTheme,
  reveal,
  startOver,
  startScene,
  toggleChosen,
} from '#client/scene/scene.ts';
import { someIds } from '#client/scene/testing/documents.ts';

const tactic = 'tactic:share-a-vision';

describe('what a person does to the scene', () => {
  it('chooses a thing and lets it go again, which leaves what was there before', () => {
    const chosen = choose(startScene, tactic);
    expect(chosenOne(chosen.document)).toBe(tactic);
    expect(letGo(chosen)).toEqual(startScene);
  });

  it('chooses several things one after the other, and takes one away', () => {
    const both = toggleChosen(choose(startScene, tactic), 'paper:x');
    expect(both.document.selection).toEqual([tactic, 'paper:x']);
    expect(chosenOne(both.document)).toBeNull();
    expect(toggleChosen(both, tactic)).toEqual(choose(startScene, 'paper:x'));
  });

  it('chooses nothing by what can be no id', () => {
    expect(choose(startScene, 'nonsense')).toEqual(startScene);
  });

  it('reveals a thing that is hidden or whose kind is left out, and leaves the other filters alone', () => {
    const [, , tacticC] = someIds;
    const filtered = toggleKind(toggleKind(wholeGraph, 'Topic'), 'Tactic');
    const hidden = hide(filtered, tacticC ? [tacticC] : []);
    const revealed = reveal({ ...startScene, document: hidden }, 'tactic:c');
    expect(revealed.document).toMatchObject({
      filters: { withoutKinds: ['Topic'] },
      hidden: [],
      selection: ['tactic:c'],
    });
  });

  it('asks a question, chooses from its answer, and is back at the question after letting go', () => {
    const asked = ask(choose(startScene, 'paper:x'), 'to-verify');
    expect(asked.document.selection).toEqual([]);
    expect(letGo(choose(asked, tactic))).toEqual(asked);
  });

  it('starts over with its filters, lines and theme as they were', () => {
    const built = inDocument((document) => drawLines(toggleKind(document, 'Sector'), 'all'))(startScene);
    const kept = lookIn(built, 'dark');
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
