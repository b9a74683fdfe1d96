import type { Cell, CellChange, CellState } from '#contracts/coverage.ts';
import { isGap } from './gap-states.ts';

/** The cells whose state or contents differ, by row and column as the later matrix has them, then the rest. */
export const changesBetween = (earlier: readonly Cell[], later: readonly Cell[]): CellChange[] => {
  const before = new Map(earlier.map((cell) => [keyOf(cell), cell]));
  const after = new Map(later.map((cell) => [keyOf(cell), cell]));
  const gone = earlier.filter((cell) => !after.has(keyOf(cell)));
  return [...later, ...gone].flatMap(({ row, column }) => {
    const key = keyOf({ row, column });
    const [was, is] = [before.get(key) ?? nothing, after.get(key) ?? nothing];
    if (was.state === is.state && isSame(was.papers, is.papers) && isSame(was.cases, is.cases)) return [];
    return [
      {
        row,
        column,
        before: was.state,
        after: is.state,
        change: changeOf(was.state, is.state),
        papers: onlyIn(is.papers, was.papers),
        cases: onlyIn(is.cases, was.cases),
      },
    ];
  });
};

type Contents = Pick<Cell, 'state' | 'papers' | 'cases'>;

/** Cells that aren't listed. */
const nothing: Contents = { state: 'none', papers: [], cases: [] };

const changeOf = (before: CellState, after: CellState): CellChange['change'] => {
  if ((before === 'out of scope') !== (after === 'out of scope')) return 'scoped';
  if (isGap(before) === isGap(after)) return 'other';
  return isGap(before) ? 'closed' : 'opened';
};

const keyOf = ({ row, column }: Pick<Cell, 'row' | 'column'>): string => `${row}~${column}`;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);

const onlyIn = <T>(these: readonly T[], those: readonly T[]): T[] => {
  const others = new Set(those);
  return these.filter((id) => !others.has(id));
};
