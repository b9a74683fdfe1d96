import { flexRender, type Row } from '@tanstack/react-table';
import { Pin } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { pinned } from '#client/scene/standing.ts';
import type { GridRow } from '#client/table/grid-row.ts';
import type { Features } from '#client/table/table-features.ts';

interface GridLineProps<R extends GridRow> {
  readonly row: Row<Features, R>;
  readonly at: LinePlace;
  /** The row in two lines, instead of its cells. */
  readonly brief: ReactNode | undefined;
  /** In the tab order: one row is. */
  readonly isActive: boolean;
  readonly isChosen: boolean;
  /** How its thing stands in the view: "pinned", say; "" for nothing. */
  readonly standing: string;
  /** Takes the row whenever it becomes the active one. */
  readonly arrive: (line: HTMLElement | null) => void;
}

interface LinePlace {
  readonly place: number;
  /** In px from the first row; null where rows stand one below the other by themselves. */
  readonly top: number | null;
  readonly tracks: string;
  /** Takes the row to learn how high it is; null where that isn't needed. */
  readonly measure: ((line: HTMLElement | null) => void) | null;
}

/** A row of a table. */
export const GridLine = <R extends GridRow>(props: GridLineProps<R>) => {
  const { row, at, brief, isActive, isChosen, standing, arrive } = props;
  const { measure } = at;
  const take = useCallback(
    (line: HTMLTableRowElement | null) => {
      measure?.(line);
      if (isActive) arrive(line);
    },
    [measure, isActive, arrive],
  );
  return (
    <tr
      ref={take}
      tabIndex={isActive ? 0 : -1}
      data-line={row.id}
      data-index={at.place}
      data-thing={row.original.thing ?? undefined}
      aria-rowindex={at.place + 2}
      aria-selected={isChosen}
      className={`grid w-full cursor-pointer border-b border-hairline hover:bg-hover focus-visible:-outline-offset-2 ${at.top === null ? '' : 'absolute top-0 left-0'} ${isChosen ? 'bg-hover' : ''}`}
      style={{
        gridTemplateColumns: at.tracks,
        ...(at.top === null ? {} : { transform: `translateY(${at.top}px)` }),
      }}
    >
      <td data-tick className="flex items-start justify-center pt-2.5">
        <input
          className="accent-focus"
          type="checkbox"
          tabIndex={-1}
          checked={isChosen}
          readOnly
          aria-label={`Choose ${row.original.name}`}
        />
      </td>
      {brief ? (
        <td className="min-w-0 py-1.5 pr-3">
          {brief}
          <Standing words={standing} />
        </td>
      ) : (
        row.getAllCells().map((cell, place) => (
          <td key={cell.id} className={`min-w-0 py-1.5 pr-3 ${place === 0 ? 'flex gap-2' : ''}`}>
            {flexRender(cell.column.columnDef.cell, cell.getContext())}
            {place === 0 ? <Standing words={standing} /> : null}
          </td>
        ))
      )}
    </tr>
  );
};

const Standing = ({ words }: { readonly words: string }) =>
  words ? (
    <span className="flex shrink-0 items-center gap-1 self-start text-label leading-5.25 text-muted">
      {words.startsWith(pinned) ? <Pin size={12} aria-hidden /> : null}
      {words}
    </span>
  ) : null;
