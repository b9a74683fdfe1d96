import { describe, expect, it } from 'vitest';
import { atFirst, inStep, movedBy } from '#client/outline/outline-state.ts';

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
