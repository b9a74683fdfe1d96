import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CellState } from '#contracts/coverage.ts';
import { NodeId } from '#contracts/graph.ts';
import type { Line, Matrix } from '#client/coverage/coverage-matrix.ts';
import { type GridPlace, gridPlaceAfter, placeWithin } from '#client/coverage/grid-keys.ts';
import { markOf, placeOf, placeWords, rowsIn, standingAt } from '#client/coverage/grid-places.ts';
import { MatrixHeads } from '#client/coverage/matrix-heads.tsx';
import { type Measures, topsOf } from '#client/coverage/matrix-measures.ts';
import { MatrixRow } from '#client/coverage/matrix-row.tsx';
import { useMatrixWindow } from '#client/coverage/use-matrix-window.ts';

interface MatrixGridProps {
  /** "Tactics by settings". */
  readonly label: string;
  readonly matrix: Matrix;
  readonly lines: readonly Line[];
  readonly measures: Measures;
  /** States whose cells are drawn. */
  readonly shown: ReadonlySet<CellState>;
  readonly onOpenCell: (row: string, column: string) => void;
  readonly onOpenThing: (id: NodeId) => void;
}

/** The matrix as a grid of cells, one of them in the tab order. Large ones draw only what is near. */
export const MatrixGrid = (props: MatrixGridProps) => {
  const { label, matrix, lines, measures, shown, onOpenCell, onOpenThing } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setActive] = useState<GridPlace>({ row: 1, column: 1 });
  const [read, setRead] = useState<GridPlace | null>(null);
  const rows = useMemo(() => rowsIn(lines), [lines]);
  const tops = useMemo(() => topsOf(lines, measures), [lines, measures]);
  const size = { rows: rows.length + 1, columns: matrix.columns.length + 1 };
  const active = placeWithin(wanted, size);
  const drawn = useMatrixWindow({
    scroller,
    lines,
    columns: matrix.columns.length,
    measures,
    active: { line: rows[active.row - 1]?.line ?? -1, column: active.column - 1 },
  });
  const drawnColumns = drawn.columns.join(' ');
  const placeByLine = useMemo(
    () => new Map(rows.map(({ line }, at) => [line, { row: at + 1, index: line + 2, top: tops[line] ?? 0 }])),
    [rows, tops],
  );

  const open = (place: GridPlace): void => {
    const { row, column } = standingAt(rows, matrix, place);
    if (row && column) return onOpenCell(row.id, column.id);
    const id = NodeId.safeParse((row ?? column)?.id);
    if (id.success) onOpenThing(id.data);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = placeAt(event.target);
    if (!at || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(at);
      return;
    }
    const seen = scroller.current?.clientHeight ?? 0;
    const page = Math.max(1, Math.floor((seen - measures.headHeight) / measures.rowHeight) - 1);
    const to = gridPlaceAfter(event, at, { ...size, page });
    if (!to) return;
    event.preventDefault();
    // What has the focus is drawn, wherever it is.
    flushSync(() => setActive(to));
    elementAt(scroller.current, to)?.focus();
  };
  const onClick = (event: MouseEvent): void => {
    const at = placeAt(event.target);
    if (!at || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setActive(at);
    elementAt(scroller.current, at)?.focus({ preventScroll: true });
    open(at);
  };

  return (
    <>
      <p aria-hidden className="-mb-2 h-8 overflow-hidden text-label text-muted tablet:h-4">
        {read ? placeWords(standingAt(rows, matrix, read), matrix) : <HowToRead />}
      </p>
      <div
        ref={scroller}
        className="relative max-h-[calc(100dvh-10rem)] w-fit max-w-full overflow-auto border-t border-l border-hairline"
        style={{ scrollPaddingTop: measures.headHeight + 4, scrollPaddingLeft: measures.headWidth + 4 }}
        onPointerOver={({ target }) => setRead(placeAt(target))}
      >
        <table
          // HTML lets a table be a grid, whose cells take the focus.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          aria-label={label}
          aria-readonly
          aria-rowcount={lines.length + 1}
          aria-colcount={size.columns}
          className="block"
          style={{ width: measures.headWidth + matrix.columns.length * measures.columnWidth }}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onFocus={({ target }) => {
            const at = placeAt(target);
            setRead(at);
            if (at) setActive(at);
          }}
        >
          <MatrixHeads
            columns={matrix.columns}
            drawn={drawn.columns}
            measures={measures}
            corner={label}
            active={active.row === 0 ? active.column : null}
          />
          <tbody className="relative block" style={{ height: tops.at(-1) ?? 0 }}>
            {drawn.lines.map((place) => {
              const line = lines[place];
              if (line?.kind === 'group')
                return (
                  <GroupHead
                    key={`group ${line.title}`}
                    title={line.title}
                    index={place + 2}
                    top={tops[place] ?? 0}
                    height={measures.groupHeight}
                  />
                );
              const at = placeByLine.get(place);
              return line && at ? (
                <MatrixRow
                  key={line.value.id}
                  value={line.value}
                  matrix={matrix}
                  measures={measures}
                  at={at}
                  columns={drawnColumns}
                  active={active.row === at.row ? active.column : null}
                  shown={shown}
                />
              ) : null;
            })}
          </tbody>
        </table>
      </div>
    </>
  );
};

/** On a screen that is touched, nothing can be pointed at. */
const HowToRead = () => (
  <>
    In a cell, 3·1 is 3 papers and 1 case.{' '}
    <span className="pointer-coarse:hidden">Point at one to read it here; open it for its list.</span>
    <span className="hidden pointer-coarse:inline">Tap one for its list.</span>
  </>
);

interface GroupHeadProps {
  readonly title: string;
  readonly index: number;
  readonly top: number;
  readonly height: number;
}

/** What the rows below stand under. */
const GroupHead = ({ title, index, top, height }: GroupHeadProps) => (
  <tr aria-rowindex={index} className="absolute left-0 block w-full" style={{ top, height }}>
    <th
      scope="rowgroup"
      aria-colindex={1}
      className="flex h-full items-end border-b border-hairline bg-ground pb-1 pl-2 text-left text-label font-semibold text-muted"
    >
      <span className="sticky left-2">{title}</span>
    </th>
  </tr>
);

const placeAt = (target: EventTarget): GridPlace | null => {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
  return placeOf(element?.dataset['at']);
};

const elementAt = (scroller: HTMLElement | null, place: GridPlace): HTMLElement | null =>
  scroller?.querySelector<HTMLElement>(`[data-at="${markOf(place)}"]`) ?? null;
