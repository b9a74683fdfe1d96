import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { type EdgeId, kindOfId, type Node } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import type { RelatedItem, RelatedMode } from '#contracts/related.ts';
import { isNotFound } from '#client/lib/failures.ts';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { HowComputed } from '#client/links/how-computed.tsx';
import { pageOf } from '#client/links/page-of.ts';
import { relatedQuery } from '#client/related/api.ts';
import { type KeptSelection, type Selected, selectedOf } from '#client/related/kept-selection.ts';
import { ModeSwitch } from '#client/related/mode-switch.tsx';
import { RelatedList } from '#client/related/related-list.tsx';
import { isRelatedKind, modeMeaning, relatedTitle } from '#client/related/related-words.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

interface RelatedBoardProps {
  readonly id: string;
  readonly mode: RelatedMode;
  readonly onMode: (mode: RelatedMode) => void;
  /** Leads to a link on the map. */
  readonly onChoose: (id: EdgeId) => void;
  /** What was selected when the page was left. */
  readonly kept: KeptSelection;
  readonly onKeep: (kept: KeptSelection) => void;
  /** What can be done with the things that are selected. */
  readonly children: (of: Node, selected: readonly Selected[]) => ReactNode;
  /** What stands where the thing isn’t in the collection. */
  readonly missing: ReactNode;
}

const atFirst = 20;
const atMost = 100;

/** All that is related to a thing, why, and what can be done with it. */
export const RelatedBoard = ({ id, mode, onMode, onChoose, kept, onKeep, ...rest }: RelatedBoardProps) => {
  const { missing, children } = rest;
  const [{ selected, isLong }, setList] = useState(kept);
  const bar = useRef<HTMLElement>(null);
  const limit = isLong ? atMost : atFirst;
  const query = useQuery(relatedQuery(id, { mode, limit }));
  const { data, error } = query;
  const kind = kindOfId(registry, id);
  const title = isRelatedKind(kind) ? relatedTitle[kind] : 'Related';
  useDocumentTitle(title, data?.node.title);
  if (isNotFound(error) || !isRelatedKind(kind)) return missing;

  const keep = (change: Partial<KeptSelection>): void => {
    const next = { selected, isLong, ...change };
    setList(next);
    onKeep(next);
  };
  const onSelect = (item: RelatedItem, isSelected: boolean): void => {
    const others = selected.filter(({ node }) => node.id !== item.node.id);
    keep({ selected: isSelected ? [...others, selectedOf(item)] : others });
  };
  return (
    <article className="mx-auto flex min-h-full max-w-160 flex-col px-6 pt-10 max-tablet:px-4 max-tablet:pt-6">
      <h1 className="text-title font-semibold">{title}</h1>
      <p className="min-h-5.25">
        {data ? (
          <>
            <span className="text-muted">to</span>{' '}
            <PageLink to={pageOf(data.node.id)} className="max-tablet:py-3">
              {data.node.title}
            </PageLink>
          </>
        ) : null}
      </p>
      <ModeSwitch kind={kind} mode={mode} totals={data?.totals} onMode={onMode} />
      <p className="mt-2 text-muted">
        {modeMeaning(mode, kind)} <HowComputed section="Related studies" />.
      </p>
      {error ? (
        <ErrorNote
          error={error}
          what={`We could not ${data ? 'bring up to date' : 'load'} what is related.`}
          onRetry={() => void query.refetch()}
        />
      ) : null}
      {data ? (
        <RelatedList
          answer={data}
          mode={mode}
          selected={new Set(selected.map(({ node }) => node.id))}
          onSelect={onSelect}
          onSkip={() => bar.current?.focus()}
          onChoose={onChoose}
          {...(isLong ? {} : { onMore: () => keep({ isLong: true }) })}
        />
      ) : error ? null : (
        <Loading what="what is related" />
      )}
      {data && data.items.length + selected.length > 0 ? (
        <section
          ref={bar}
          tabIndex={-1}
          aria-label="What is selected"
          className="sticky bottom-0 mt-auto border-t border-line bg-ground py-3 [&:has(:focus-visible)]:z-10"
        >
          <p className="flex flex-wrap items-center gap-x-4">
            <output>{selectedWords(selected.length)}</output>
            {selected.length > 0 ? <LinkButton onClick={() => keep({ selected: [] })}>Select none</LinkButton> : null}
          </p>
          {selected.length > 0 ? children(data.node, selected) : null}
        </section>
      ) : null}
    </article>
  );
};

const selectedWords = (count: number): string =>
  count === 0 ? 'Select some to keep them, show them or take them along.' : `${count} selected`;
