import { createColumnHelper } from '@tanstack/react-table';
import { registry } from '#contracts/registry.ts';
import { Said } from '#client/table/said.tsx';
import { byValue, type Features } from '#client/table/table-features.ts';
import { ThingName } from '#client/table/thing-name.tsx';
import type { ThingRow } from '#client/table/thing-rows.ts';
import { ToVerifyCount } from '#client/table/to-verify-count.tsx';

const column = createColumnHelper<Features, ThingRow>();

/** What is told of a thing. Counts begin with the most. */
export const thingColumns = column.columns([
  column.accessor('name', {
    header: 'Name',
    sortFn: byValue,
    cell: ({ row }) => <ThingName node={row.original.node} />,
    meta: { track: 'minmax(0, 1fr)' },
  }),
  column.accessor('kindPlace', {
    header: 'Kind',
    sortFn: byValue,
    cell: ({ row }) => registry.kinds[row.original.node.kind].label.one,
    meta: { track: '96px' },
  }),
  column.accessor(({ years }) => years?.from, {
    id: 'year',
    header: 'Year',
    sortFn: byValue,
    sortUndefined: 'last',
    cell: ({ row }) => row.original.years?.words,
    meta: { track: '92px' },
  }),
  column.accessor('links', {
    header: 'Links in view',
    sortFn: byValue,
    sortDescFirst: true,
    meta: { track: '112px' },
  }),
  column.accessor(({ saidBy }) => saidBy.reduce((sum, { voice, count }) => sum + weights[voice] * count, 0), {
    id: 'saidBy',
    header: 'Who says so',
    sortFn: byValue,
    sortDescFirst: true,
    cell: ({ row }) => <Said row={row.original} />,
    meta: { track: '264px' },
  }),
  column.accessor(({ toVerify }) => toVerify.pieces + toVerify.fields, {
    id: 'toVerify',
    header: 'To verify',
    sortFn: byValue,
    sortDescFirst: true,
    cell: ({ row }) => <ToVerifyCount toVerify={row.original.toVerify} />,
    meta: { track: '96px' },
  }),
]);

/** Most links by which studies themselves speak come first, whatever the others say. */
const weights = { paper: 1e8, publisher: 1e4, editor: 1 } as const;
