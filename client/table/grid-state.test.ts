import { describe, expect, it } from 'vitest';
import { activePlace, atRow, extendedTo, inStep, movedTo, stayedFor } from '#client/table/grid-state.ts';

const rows = new Map([
  ['a', 0],
  ['b', 1],
  ['c', 2],
]);
const at = (id: string) => ({ id, place: rows.get(id) ?? -1 });

describe('the table in step with what is chosen', () => {
  it('goes on at what was chosen elsewhere, if it has a row', () => {
    expect(inStep(movedTo(atRow(null), at('a')), 'c', rows)).toMatchObject({ active: 'c', place: 2, chosen: 'c' });
    expect(inStep(movedTo(atRow(null), at('a')), 'gone', rows)).toMatchObject({ active: 'a', chosen: 'gone' });
    expect(inStep(atRow('a'), null, rows)).toMatchObject({ active: 'a', chosen: null });
  });

  it('stays where it is while things are added or taken away', () => {
    const added = inStep(stayedFor(movedTo(atRow('a'), at('b')), ['a', 'b']), null, rows);
    expect(added).toMatchObject({ active: 'b', chosen: null });
    const left = inStep(stayedFor(added, ['a']), 'a', rows);
    expect(left).toMatchObject({ active: 'b', chosen: 'a' });
    expect(inStep(left, 'c', rows).active).toBe('c');
  });

  it('extends from where it began until the keyboard moves on', () => {
    const twice = extendedTo(extendedTo(atRow('a'), at('b')), at('c'));
    expect(twice).toMatchObject({ anchor: 'a', active: 'c' });
    expect(movedTo(twice, at('b')).anchor).toBeNull();
  });

  it('goes on at the same place once its row has gone', () => {
    const state = movedTo(atRow(null), at('b'));
    expect(activePlace(state, rows)).toBe(1);
    expect(activePlace(state, new Map([['c', 0]]))).toBe(0);
    expect(
      activePlace(
        state,
        new Map([
          ['a', 0],
          ['c', 1],
        ]),
      ),
    ).toBe(1);
    expect(activePlace(state, new Map())).toBe(0);
  });
});
