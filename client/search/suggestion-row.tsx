import { CircleQuestionMark, History } from 'lucide-react';
import type { ReactNode } from 'react';
import { entryOf, registry } from '#contracts/registry.ts';
import type { Hit } from '#contracts/search.ts';
import { voiceLabel } from '#contracts/wording.ts';
import { type Fragment, piecesOf } from '#client/search/passage.ts';
import type { Suggestion } from '#client/search/suggestion.ts';
import { KindMark } from '#client/ui/kind-mark.tsx';

/** What stands in a row below the field. */
export const SuggestionRow = ({ suggestion }: { readonly suggestion: Suggestion }) =>
  suggestion.type === 'hit' ? (
    <HitRow hit={suggestion.hit} />
  ) : (
    <Row sign={<Sign of={suggestion} />}>{suggestion.title}</Row>
  );

const Sign = ({ of }: { readonly of: Exclude<Suggestion, { readonly type: 'hit' }> }) => {
  if (of.type === 'thing') return <KindMark kind={of.kind} decorative />;
  return of.type === 'question' ? <CircleQuestionMark size={14} aria-hidden /> : <History size={14} aria-hidden />;
};

const HitRow = ({ hit }: { readonly hit: Hit }) => {
  const title = hit.fragments.find(({ field }) => field === 'title');
  const beside = hit.fragments.filter(({ field }) => field !== 'title');
  // A short title says little beside a title that matches too.
  const passage = beside.find(({ field }) => field !== 'shortTitle') ?? (title ? undefined : beside[0]);
  return (
    <Row sign={<KindMark kind={hit.node.kind} decorative />}>
      <span className="block">
        {title ? <Marked fragment={title} /> : hit.node.title}
        {'year' in hit.node ? <span className="text-muted"> {hit.node.year}</span> : null}
      </span>
      {passage ? <Passage passage={passage} of={hit} /> : null}
    </Row>
  );
};

const Passage = ({ passage, of }: { readonly passage: Fragment; readonly of: Hit }) => (
  <span className="line-clamp-3 text-label text-muted">
    {passage.saidBy ? capitalised(voiceLabel[passage.saidBy].one) : fieldLabel(of, passage.field)}:{' '}
    <Marked fragment={passage} />
  </span>
);

const Marked = ({ fragment }: { readonly fragment: Fragment }) =>
  piecesOf(fragment).map(({ text, marked }, place) =>
    // The pieces of a passage never change their order.
    marked ? <mark key={`${place} ${text}`}>{text}</mark> : text,
  );

const fieldLabel = ({ node }: Hit, field: string): string =>
  entryOf(registry, node.kind)?.fields[field]?.label ??
  (field === 'quote' ? 'Quote' : field === 'reason' ? 'Reason' : field);

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const Row = ({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) => (
  <>
    <span className="flex h-[21px] w-4 shrink-0 items-center justify-center text-muted">{sign}</span>
    <span className="min-w-0">{children}</span>
  </>
);
