import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type EdgeId, kindOfId, type Node } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import type { RelatedItem, RelatedMode } from '#contracts/related.ts';
import { isNotFound } from '#client/lib/failures.ts';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { pageOf } from '#client/links/page-of.ts';
import { relatedQuery } from '#client/related/api.ts';
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
  /** What can be done with the things that are selected. */
  readonly children: (of: Node, selected: readonly RelatedItem[]) => ReactNode;
  /** What stands where the thing isn’t in the collection. */
  readonly missing: ReactNode;
}

const atFirst = 20;
const atMost = 100;

/** All that is related to a thing, why, and what can be done with it. */
export const RelatedBoard = ({ id, mode, onMode, onChoose, missing, children }: RelatedBoardProps) => {
  const [limit, setLimit] = useState(atFirst);
  const [selected, setSelected] = useState<ReadonlyMap<string, RelatedItem>>(new Map());
  const query = useQuery(relatedQuery(id, { mode, limit }));
  const { data, error } = query;
  const kind = kindOfId(registry, id);
  const title = isRelatedKind(kind) ? relatedTitle[kind] : 'Related';
  useDocumentTitle(title, data?.node.title);
  if (isNotFound(error) || !isRelatedKind(kind)) return missing;

  const onSelect = (item: RelatedItem, isSelected: boolean): void => {
    const next = new Map(selected);
    if (isSelected) next.set(item.node.id, item);
    else next.delete(item.node.id);
    setSelected(next);
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
      <p className="mt-2 text-muted">{modeMeaning(mode, kind)}</p>
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
          selected={selected}
          onSelect={onSelect}
          onChoose={onChoose}
          {...(limit < atMost ? { onMore: () => setLimit(atMost) } : {})}
        />
      ) : error ? null : (
        <Loading what="what is related" />
      )}
      {data && data.items.length + selected.size > 0 ? (
        <section
          aria-label="What is selected"
          className="sticky bottom-0 mt-auto border-t border-line bg-ground py-3 [&:has(:focus-visible)]:z-10"
        >
          <p className="flex flex-wrap items-center gap-x-4">
            <output>{selectedWords(selected.size)}</output>
            {selected.size > 0 ? <LinkButton onClick={() => setSelected(new Map())}>Select none</LinkButton> : null}
          </p>
          {selected.size > 0 ? children(data.node, [...selected.values()]) : null}
        </section>
      ) : null}
    </article>
  );
};

const selectedWords = (count: number): string =>
  count === 0 ? 'Select some to keep them, show them or take them along.' : `${count} selected`;
