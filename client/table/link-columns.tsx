import { createColumnHelper } from '@tanstack/react-table';
import { Confidence } from '#contracts/graph.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { VoiceMark } from '#client/ui/voice-mark.tsx';
import type { LinkRow } from '#client/table/link-rows.ts';
import { byValue, type Features } from '#client/table/table-features.ts';
import { ThingName } from '#client/table/thing-name.tsx';

const column = createColumnHelper<Features, LinkRow>();

/** What is told of a link. */
export const linkColumns = column.columns([
  column.accessor('name', {
    id: 'from',
    header: 'From',
    sortFn: byValue,
    cell: ({ row }) => <ThingName node={row.original.from} />,
    meta: { track: 'minmax(0, 3fr)' },
  }),
  column.accessor('says', { header: 'Says', sortFn: byValue, meta: { track: '116px' } }),
  column.accessor(({ to }) => to.title, {
    id: 'to',
    header: 'To',
    sortFn: byValue,
    cell: ({ row }) => <ThingName node={row.original.to} />,
    meta: { track: 'minmax(0, 3fr)' },
  }),
  column.accessor('voicePlace', {
    id: 'saidBy',
    header: 'Said by',
    sortFn: byValue,
    cell: ({ row: { original } }) => (
      <span className="flex gap-1.5 text-label leading-5.25 text-muted" data-said-by={original.voice ?? undefined}>
        <span className="flex h-5.25 shrink-0 items-center">
          <VoiceMark voice={original.voice ?? 'none'} decorative />
        </span>
        {original.saidBy}
      </span>
    ),
    meta: { track: '180px' },
  }),
  column.accessor(({ confidence }) => (confidence ? Confidence.options.indexOf(confidence) : undefined), {
    id: 'confidence',
    header: 'Confidence',
    sortFn: byValue,
    sortUndefined: 'last',
    cell: ({ row: { original } }) => (
      <>
        {original.confidence ? confidences[original.confidence] : null}
        {original.toVerify ? (
          <span className="block">
            <ToVerifyMark words="to verify" />
          </span>
        ) : null}
      </>
    ),
    meta: { track: '100px' },
  }),
  column.accessor('passage', {
    header: 'Evidence',
    sortFn: byValue,
    cell: ({ row: { original } }) =>
      original.passage ? (
        <span data-part="passage" title={original.passage} className="line-clamp-2">
          {original.passage}
        </span>
      ) : null,
    meta: { track: 'minmax(0, 3fr)' },
  }),
]);

const confidences: Readonly<Record<Confidence, string>> = { high: 'High', medium: 'Medium', low: 'Low' };
