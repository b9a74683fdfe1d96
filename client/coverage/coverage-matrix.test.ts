import { describe, expect, it } from 'vitest';
import { type CellState, cellStates } from '#contracts/coverage.ts';
import { type Arrangement, countStates, linesOf, matrixOf } from '#client/coverage/coverage-matrix.ts';
import { shareAndTrust } from '#client/coverage/testing/share-and-trust.ts';

const matrix = matrixOf(shareAndTrust);
const asTheyAre: Arrangement = { order: 'collection', isGrouped: false, text: '', shown: new Set(cellStates) };
const namesOf = (arrangement: Partial<Arrangement>): string[] =>
  linesOf(matrix, { ...asTheyAre, ...arrangement }).map((line) =>
    line.kind === 'group' ? `[${line.title}]` : line.value.title,
  );
const only = (...states: CellState[]) => ({ shown: new Set(states) });

describe('the rows of a matrix', () => {
  it('stand in the order of the collection, by papers or by name', () => {
    expect(namesOf({})).toEqual(['Share a Vision', 'Account for Resources', 'Build Trust']);
    expect(namesOf({ order: 'papers' })).toEqual(['Account for Resources', 'Build Trust', 'Share a Vision']);
    expect(namesOf({ order: 'name' })).toEqual(['Account for Resources', 'Build Trust', 'Share a Vision']);
  });

  it('stand under their groups, sorted within them', () => {
    expect(namesOf({ isGrouped: true, order: 'papers' })).toEqual([
      '[Diagnosis]',
      'Account for Resources',
      'Share a Vision',
      '[Design]',
      'Build Trust',
    ]);
  });

  it('are found by any part of their names or groups, whatever the accents and capitals', () => {
    expect(namesOf({ text: ' VISIÓN' })).toEqual(['Share a Vision']);
    expect(namesOf({ text: 'design', isGrouped: true })).toEqual(['[Design]', 'Build Trust']);
    expect(namesOf({ text: 'nothing like it', isGrouped: true })).toEqual([]);
  });

  it('stay where one of their cells is in a state that is shown', () => {
    expect(namesOf(only('one study'))).toEqual(['Share a Vision']);
    expect(namesOf(only('none'))).toEqual(['Share a Vision', 'Account for Resources', 'Build Trust']);
    expect(namesOf(only())).toEqual([]);
  });
});

describe('the count of states', () => {
  it('has every cell once, those that the answer leaves out as none', () => {
    const counts = countStates(shareAndTrust);
    expect(Object.fromEntries([...counts].filter(([, count]) => count > 0))).toEqual({
      none: 3,
      stale: 1,
      'one study': 1,
      covered: 1,
    });
    expect([...counts.keys()]).toEqual([...cellStates]);
  });
});
