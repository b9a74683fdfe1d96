import { CircleQuestionMark, Compass, History } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NodeOf } from '#contracts/graph.ts';
import { capitalised } from '#contracts/kind-words.ts';
import { entryOf, registry } from '#contracts/registry.ts';
import type { Hit } from '#contracts/search.ts';
import { voiceLabel } from '#contracts/wording.ts';
import { summaryLabel } from '#contracts/summary-label.ts';
import { hasUnsureYear, yearOf } from '#contracts/label.ts';
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
  if (of.type === 'situation') return <Compass size={14} aria-hidden />;
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
        {'year' in hit.node ? <Year of={hit.node} /> : null}
      </span>
      {passage ? <Passage passage={passage} of={hit} /> : null}
    </Row>
  );
};

const Year = ({ of }: { readonly of: NodeOf<'Paper'> }) => (
  <span className="text-muted">
    {' '}
    {yearOf(of)}
    {hasUnsureYear(of) ? <span className="sr-only">, year not checked</span> : null}
  </span>
);

const Passage = ({ passage, of }: { readonly passage: Fragment; readonly of: Hit }) => (
  <span className="line-clamp-3 text-label text-muted">
    {headOf(passage, of)}: <Marked fragment={passage} />
  </span>
);

/** Whose words they are: a quote bears its voice; reasons and summaries are the editors', whoever they are about. */
const headOf = ({ field, saidBy }: Fragment, { node }: Hit): string => {
  if (field === 'reason') return 'Editors’ reason';
  if (field === 'summary') return summaryLabel(node.kind);
  if (field === 'quote' && saidBy) return capitalised(voiceLabel[saidBy].one);
  return entryOf(registry, node.kind)?.fields[field]?.label ?? capitalised(field);
};

const Marked = ({ fragment }: { readonly fragment: Fragment }) =>
  piecesOf(fragment).map(({ text, marked }, place) =>
    // The pieces of a passage never change their order.
    marked ? <mark key={`${place} ${text}`}>{text}</mark> : text,
  );

const Row = ({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) => (
  <>
    <span className="flex h-[21px] w-4 shrink-0 items-center justify-center text-muted">{sign}</span>
    <span className="min-w-0">{children}</span>
  </>
);
