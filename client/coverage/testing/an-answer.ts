import type { CellState, CoverageAnswer } from '#contracts/coverage.ts';
import { NodeId } from '#contracts/graph.ts';
import type { Strength } from '#contracts/strength.ts';

interface Given {
  readonly rows: readonly GivenValue[];
  readonly columns: readonly GivenValue[];
  readonly cells?: readonly GivenCell[];
  readonly titles?: Readonly<Record<string, string>>;
  readonly comparison?: CoverageAnswer['comparison'];
}

type GivenValue = readonly [
  id: string,
  title: string,
  group?: string | null,
  papers?: number,
  cases?: number,
  strength?: Strength,
];
type GivenCell = readonly [row: string, column: string, state: CellState, papers: string[], cases: string[]];

/** A coverage answer over made data. */
export const anAnswer = ({ rows, columns, cells = [], titles = {}, comparison = null }: Given): CoverageAnswer => ({
  asOf: { revision: 3, date: '2026-11-27' },
  staleAfter: 15,
  rows: rows.map(([id]) => NodeId.parse(id)),
  columns: columns.map(([id]) => NodeId.parse(id)),
  rowValues: rows.map(valueOf),
  columnValues: columns.map(valueOf),
  cells: cells.map(([row, column, state, papers, cases]) => ({
    row: NodeId.parse(row),
    column: NodeId.parse(column),
    state,
    papers: idsOf(papers),
    cases: idsOf(cases),
    toVerify: [],
  })),
  titles,
  comparison,
});

const valueOf = ([
  id,
  title,
  group = null,
  papers = 0,
  cases = 0,
  strength,
]: GivenValue): CoverageAnswer['rowValues'][number] => ({
  id: NodeId.parse(id),
  title,
  group,
  papers,
  cases,
  ...(strength
    ? { strength, basis: { papersWithSetting: 1, settings: ['Education'], links: 1, editorsReadings: 1 } }
    : {}),
});

const idsOf = (ids: readonly string[]): NodeId[] => ids.map((id) => NodeId.parse(id));
