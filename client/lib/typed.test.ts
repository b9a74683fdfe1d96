import { describe, expect, it } from 'vitest';
import { leapTo, typedOn } from '#client/lib/typed.ts';

describe('typing', () => {
  it('joins letters that follow one another quickly', () => {
    expect(typedOn({ text: 's', at: 0 }, 'h', 500)?.text).toBe('sh');
    expect(typedOn({ text: 's', at: 0 }, 'h', 800)?.text).toBe('h');
  });

  it('takes a space into a word that is being typed, and leaves it to others otherwise', () => {
    expect(typedOn({ text: 'share', at: 0 }, ' ', 500)?.text).toBe('share ');
    expect(typedOn({ text: 'share', at: 0 }, ' ', 800)).toBeNull();
    expect(typedOn({ text: '', at: 0 }, ' ', 1)).toBeNull();
    expect(typedOn({ text: 'share', at: 0 }, 'Enter', 1)).toBeNull();
  });

  it('leaps to the next name that begins with a letter, around the end', () => {
    expect(leapTo('s', ['Share', 'Trust', 'Scale'], 0)).toBe(2);
    expect(leapTo('s', ['Share', 'Trust', 'Scale'], 2)).toBe(0);
    expect(leapTo('x', ['Share', 'Trust', 'Scale'], 0)).toBeNull();
    expect(leapTo('t', ['Share', 'Trust'], -1)).toBe(1);
  });

  it('stays on a name that still begins with the letters', () => {
    expect(leapTo('sh', ['Share', 'Shape'], 1)).toBe(1);
  });
});
