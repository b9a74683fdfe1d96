import type { Column } from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { QuietButton } from '#client/ui/button.tsx';
import type { GridRow } from '#client/table/grid-row.ts';
import type { Features } from '#client/table/table-features.ts';

interface SortChoiceProps<R extends GridRow> {
  readonly columns: readonly Column<Features, R>[];
}

/** Sorts where there are no heads to press. */
export const SortChoice = <R extends GridRow>({ columns }: SortChoiceProps<R>) => {
  const by = columns.find((column) => column.getIsSorted());
  const isDown = by?.getIsSorted() === 'desc';
  return (
    <div className="flex items-center gap-1">
      <label className="flex items-center gap-2 text-label text-muted">
        Sorted by
        <select
          className="min-h-11 rounded-md border border-line bg-ground px-2 text-body text-text"
          value={by?.id ?? ''}
          onChange={({ target }) => {
            const next = columns.find(({ id }) => id === target.value);
            if (next) next.toggleSorting(next.getFirstSortDir() === 'desc');
            else by?.clearSorting();
          }}
        >
          <option value="">The usual order</option>
          {columns.map(({ id, columnDef }) => (
            <option key={id} value={id}>
              {typeof columnDef.header === 'string' ? columnDef.header : id}
            </option>
          ))}
        </select>
      </label>
      {by ? (
        <QuietButton aria-label="The other way round" onClick={() => by.toggleSorting(!isDown)}>
          {isDown ? <ArrowDown size={16} aria-hidden /> : <ArrowUp size={16} aria-hidden />}
        </QuietButton>
      ) : null}
    </div>
  );
};
