import { flexRender, type Header } from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { GridRow } from '#client/table/grid-row.ts';
import type { Features } from '#client/table/table-features.ts';

interface GridHeadProps<R extends GridRow> {
  readonly headers: readonly Header<Features, R>[];
  /** The same as of the rows below. */
  readonly tracks: string;
}

/** The heads of the columns: each sorts, the other way round, and lets go again. */
export const GridHead = <R extends GridRow>({ headers, tracks }: GridHeadProps<R>) => (
  <thead className="block sticky top-0 z-1 border-b border-hairline bg-ground">
    <tr aria-rowindex={1} className="grid h-9 items-center" style={{ gridTemplateColumns: tracks }}>
      <th>
        <span className="sr-only">Chosen</span>
      </th>
      {headers.map((header) => (
        <HeadCell key={header.id} header={header} />
      ))}
    </tr>
  </thead>
);

const HeadCell = <R extends GridRow>({ header }: { readonly header: Header<Features, R> }) => {
  const { column } = header;
  const sorted = column.getIsSorted();
  const Mark = sorted === 'desc' ? ArrowDown : ArrowUp;
  return (
    <th aria-sort={sorted ? directions[sorted] : 'none'} className="min-w-0 pr-3">
      <button
        type="button"
        onClick={column.getToggleSortingHandler()}
        className="-ml-1 flex min-h-7 items-center gap-1 rounded-sm px-1 text-left text-label text-muted hover:bg-hover hover:text-text"
      >
        {flexRender(column.columnDef.header, header.getContext())}
        <Mark size={12} aria-hidden className={`shrink-0 ${sorted ? '' : 'invisible'}`} />
      </button>
    </th>
  );
};

const directions = { asc: 'ascending', desc: 'descending' } as const;
