import { Pin } from 'lucide-react';
import { VoiceMark } from '#client/ui/voice-mark.tsx';
import { KindMark } from '#client/ui/kind-mark.tsx';
import { leadingEvidence } from '#contracts/leading-evidence.ts';
import { Passage } from '#client/links/passage.tsx';
import type { OutlineItem } from '#client/outline/outline-tree.ts';
import { pinned } from '#client/scene/standing.ts';

interface LineContentProps {
  readonly item: OutlineItem;
  /** How its thing stands in the view: "pinned", say; "" for nothing. */
  readonly standing: string;
}

/** What is seen of a line. */
export const LineContent = ({ item, standing }: LineContentProps) => {
  if (item.role === 'evidence') return <EvidenceContent item={item} />;
  if (item.role === 'link') return <LinkContent item={item} />;
  if (item.role === 'thing' || item.role === 'other-end')
    return (
      <>
        <Mark kind={item.node.kind} />
        <Words label={item.label} note={item.note} className="" />
        {standing ? <Standing words={standing} /> : null}
      </>
    );
  return <Words label={item.label} note={item.note} className={headings[item.role]} />;
};

const headings = {
  kind: 'font-semibold',
  group: 'text-label leading-5.25 font-semibold',
  heading: 'text-label leading-5.25 font-semibold',
  bare: '',
} as const;

interface WordsProps {
  readonly label: string;
  readonly note: string;
  readonly className: string;
}

const Words = ({ label, note, className }: WordsProps) => (
  <span className="flex min-w-0 grow flex-wrap items-baseline gap-x-2">
    <span className={className}>{label}</span>
    {note ? <span className="text-label font-normal text-muted">{note}</span> : null}
  </span>
);

const Standing = ({ words }: { readonly words: string }) => (
  <span className="flex shrink-0 items-center gap-1 text-label leading-5.25 font-normal text-muted">
    {words.startsWith(pinned) ? <Pin size={12} aria-hidden /> : null}
    {words}
  </span>
);

interface LinkContentProps {
  readonly item: Extract<OutlineItem, { role: 'link' }>;
}

const LinkContent = ({ item }: LinkContentProps) => {
  const voice = leadingEvidence(item.edge)?.saidBy;
  return (
    <>
      <Mark kind={item.node.kind} />
      <span className="flex min-w-0 grow flex-wrap items-baseline gap-x-2">
        {item.label}
        <span className="flex items-center gap-2 text-label font-normal text-muted">
          {voice ? <VoiceMark voice={voice} decorative /> : null}
          <span data-said-by={voice}>{item.note}</span>
        </span>
      </span>
    </>
  );
};

interface EvidenceContentProps {
  readonly item: Extract<OutlineItem, { role: 'evidence' }>;
}

const EvidenceContent = ({ item }: EvidenceContentProps) => (
  <div className="min-w-0 grow">
    <p data-said-by={item.evidence.saidBy}>{item.label}</p>
    <div className="font-normal">
      <Passage evidence={item.evidence} />
    </div>
    {item.note ? <p className="mt-1 text-label font-normal text-muted">{item.note}</p> : null}
  </div>
);

interface MarkProps {
  readonly kind: string;
}

const Mark = ({ kind }: MarkProps) => (
  <span className="flex h-5.25 w-4 shrink-0 items-center">
    <KindMark kind={kind} size={10} decorative />
  </span>
);
