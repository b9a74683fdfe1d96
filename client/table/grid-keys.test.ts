import { describe, expect, it } from 'vitest';
import { gridMove } from '#client/table/grid-keys.ts';

const none = { shiftKey: false, ctrlKey: false, metaKey: false };
const plain = (key: string, at: number) => gridMove({ ...none, key }, at, 30);

describe('a key in the table', () => {
  it('goes from row to row, by ten, and to both ends', () => {
    expect(plain('ArrowDown', 3)).toEqual({ to: 4 });
    expect(plain('ArrowUp', 3)).toEqual({ to: 2 });
    expect(plain('PageDown', 25)).toEqual({ to: 29 });
    expect(plain('PageUp', 25)).toEqual({ to: 15 });
    expect(plain('Home', 3)).toEqual({ to: 0 });
    expect(plain('End', 3)).toEqual({ to: 29 });
  });

  it('stays within the rows', () => {
    expect(plain('ArrowDown', 29)).toBeNull();
    expect(plain('ArrowUp', 0)).toBeNull();
    expect(plain('End', 29)).toBeNull();
  });

  it('chooses with Enter, and adds with Space or with Enter and Shift, Ctrl or ⌘', () => {
    expect(plain('Enter', 3)).toEqual({ choose: 3 });
    expect(plain(' ', 3)).toEqual({ toggle: 3 });
    for (const more of [{ shiftKey: true }, { ctrlKey: true }, { metaKey: true }])
      expect(gridMove({ ...none, ...more, key: 'Enter' }, 3, 30)).toEqual({ toggle: 3 });
  });

  it('extends the choice with Shift and an arrow', () => {
    expect(gridMove({ ...none, shiftKey: true, key: 'ArrowDown' }, 3, 30)).toEqual({ extend: 4 });
    expect(gridMove({ ...none, shiftKey: true, key: 'ArrowUp' }, 3, 30)).toEqual({ extend: 2 });
  });

  it('leaves to others what means nothing here', () => {
    expect(plain('Tab', 3)).toBeNull();
    expect(gridMove({ ...none, shiftKey: true, key: 'E' }, 3, 30)).toBeNull();
    expect(gridMove({ ...none, ctrlKey: true, key: 'ArrowDown' }, 3, 30)).toBeNull();
  });
});
