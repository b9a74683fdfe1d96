import { useTable } from '@tanstack/react-table';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useCallback, useMemo, useRef } from 'react';
import { useThingMenu } from '#client/lib/use-thing-menu.ts';
import { GridHead } from '#client/table/grid-head.tsx';
import { GridLine } from '#client/table/grid-line.tsx';
import type { GridRow } from '#client/table/grid-row.ts';
import { SortChoice } from '#client/table/sort-choice.tsx';
import type { TableEvents } from '#client/table/table-events.ts';
import { type Columns, features } from '#client/table/table-features.ts';
import { useDrawnRows } from '#client/table/use-drawn-rows.ts';
import { useGrid } from '#client/table/use-grid.ts';

interface GridProps<R extends GridRow> {
  readonly label: string;
  readonly rows: readonly R[];
  readonly columns: Columns<R>;
  /** Says a row in two lines, where there is no room for columns; null where there is. */
  readonly inBrief: ((row: R) => ReactNode) | null;
  readonly selection: readonly string[];
  /** How the thing of a row stands in the view: "pinned", say; "" for nothing. */
  readonly standing: (id: string) => string;
  readonly events: TableEvents;
}

/** Rows to read and sort, with one of them in the tab order. Long lists draw only what is near. */
export const Grid = <R extends GridRow>(props: GridProps<R>) => {
  const { label, rows, columns, inBrief, selection, standing, events } = props;
  const table = useTable({ features, columns, data: rows, getRowId: ({ id }) => id });
  const sorted = table.getRowModel().rows;
  const ids = useMemo(() => sorted.map(({ id }) => id), [sorted]);
  const names = useMemo(() => sorted.map(({ original }) => original.name), [sorted]);
  const scroller = useRef<HTMLDivElement>(null);
  const { active, press, click, arrive, focusHandlers } = useGrid({ ids, names, selection, events });
  const { drawn, height, measure, reveal } = useDrawnRows({
    scroller,
    ids,
    active,
    ...(inBrief ? briefly : inColumns),
  });
  const { answerKey, ...menuHandlers } = useThingMenu(events.onMenu);
  const chosen = useMemo(() => new Set(selection), [selection]);

  const arriveHere = useCallback(
    (line: HTMLElement | null) => {
      if (line) arrive(line, reveal);
    },
    [arrive, reveal],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!lineAt(event.target) || answerKey(event) || !press(event)) return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const line = lineAt(event.target);
    if (!line) return;
    line.focus({ preventScroll: true });
    click(line.dataset['line'] ?? '', event);
  };
  const columnsHere = table.getAllLeafColumns();
  const tracks = inBrief
    ? '40px minmax(0, 1fr)'
    : ['32px', ...columnsHere.map(({ columnDef }) => columnDef.meta?.track ?? 'auto')].join(' ');

  return (
    <div className="flex h-full min-h-0 flex-col">
      {inBrief ? <SortChoice columns={columnsHere} /> : null}
      <div ref={scroller} className="min-h-0 grow scroll-pt-9 overflow-auto">
        <table
          // HTML lets a table be a grid, whose rows take the focus.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          aria-label={label}
          aria-multiselectable
          aria-rowcount={sorted.length + 1}
          className={`block ${inBrief ? '' : 'min-w-200'}`}
          onKeyDown={onKeyDown}
          onClick={onClick}
          {...menuHandlers}
          {...focusHandlers}
        >
          {inBrief ? null : <GridHead headers={table.getFlatHeaders()} tracks={tracks} />}
          <tbody className="relative block" style={{ height }}>
            {drawn.map(({ place, top }) => {
              const row = sorted[place];
              if (!row) return null;
              return (
                <GridLine
                  key={row.id}
                  row={row}
                  at={{ place, top, tracks, measure }}
                  brief={inBrief?.(row.original)}
                  isActive={place === active}
                  isChosen={chosen.has(row.id)}
                  standing={standing(row.id)}
                  arrive={arriveHere}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
};

const inColumns = { lineHeight: 54, headHeight: 37 };
const briefly = { lineHeight: 54, headHeight: 0 };

const lineAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
