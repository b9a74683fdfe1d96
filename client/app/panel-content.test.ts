import { expect, it } from 'vitest';
import { panelContentOf } from '#client/app/panel-content.ts';
import { ask, choose, letGo, startScene, toggleChosen } from '#client/scene/scene.ts';

it('shows what is chosen before the list that it was chosen from, and the list again once it is let go', () => {
  const asked = ask(startScene, 'to-verify');
  const chosen = choose(asked, 'tactic:x');
  const unfolded = { column: 'papers' as const, ids: ['paper:y'] };
  expect(panelContentOf(chosen, unfolded)).toEqual({ show: 'chosen', id: 'tactic:x' });
  expect(panelContentOf(letGo(chosen), unfolded)).toEqual({ show: 'unfolded', unfolded });
  expect(panelContentOf(letGo(chosen), null)).toEqual({ show: 'question', id: 'to-verify' });
  expect(panelContentOf(toggleChosen(chosen, 'paper:y'), null)).toEqual({
    show: 'several',
    ids: ['tactic:x', 'paper:y'],
  });
  expect(panelContentOf(startScene, null)).toEqual({ show: 'start' });
});
