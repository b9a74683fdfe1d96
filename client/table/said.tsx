import type { Voice } from '#contracts/registry-shape.ts';
import { VoiceMark } from '#client/ui/voice-mark.tsx';
import type { ThingRow } from '#client/table/thing-rows.ts';

/** Who says so of a thing's links, counted by their strongest voices: "2 by the publisher, 1 by editors". */
export const Said = ({ row: { saidBy, bare } }: { readonly row: Pick<ThingRow, 'saidBy' | 'bare'> }) => (
  <span className="flex flex-wrap gap-x-2 text-label leading-5.25 text-muted">
    {saidBy.map(({ voice, count }, place) => (
      <span key={voice} className="flex items-center gap-1.5 whitespace-nowrap" data-said-by={voice}>
        <VoiceMark voice={voice} decorative />
        {`${count} ${count === 1 ? voiceWords[voice].one : voiceWords[voice].many}${place < saidBy.length - 1 || bare ? ',' : ''}`}
      </span>
    ))}
    {bare ? <span className="whitespace-nowrap">{bare} without evidence</span> : null}
  </span>
);

const voiceWords: Readonly<Record<Voice, { readonly one: string; readonly many: string }>> = {
  paper: { one: 'by the study', many: 'by studies' },
  publisher: { one: 'by the publisher', many: 'by the publisher' },
  editor: { one: 'by editors', many: 'by editors' },
};
