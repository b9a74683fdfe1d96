import { useInfiniteQuery } from '@tanstack/react-query';
import { counted, kindWords } from '#contracts/kind-words.ts';
import { kindOfPrefix, type KindParams } from '#contracts/pages.ts';
import { narrowedWords } from '#contracts/link-count-words.ts';
import { type Kind, registry } from '#contracts/registry.ts';
import { kindQuery } from '#client/about/api.ts';
import { KindFilters } from '#client/about/kind-filters.tsx';
import { KindList } from '#client/about/kind-list.tsx';
import { Button } from '#client/ui/button.tsx';
import { Empty } from '#client/ui/empty.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';

interface KindPageProps {
  readonly prefix: string;
  readonly params: KindParams;
  readonly onParams: (params: KindParams) => void;
}

/** What a kind of thing is, and all of them, each with what it is linked to. */
export const KindPage = ({ prefix, ...rest }: KindPageProps) => {
  const kind = kindOfPrefix(prefix);
  return kind ? (
    <Things key={kind} kind={kind} {...rest} />
  ) : (
    <Empty title="The collection has no such kind of thing.">The link may be mistyped.</Empty>
  );
};

interface ThingsProps extends Omit<KindPageProps, 'prefix'> {
  readonly kind: Kind;
}

const Things = ({ kind, params, onParams }: ThingsProps) => {
  const things = useInfiniteQuery(kindQuery(kind, params));
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = things;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const total = data?.pages[0]?.total;
  return (
    <article className="mx-auto w-full max-w-160 px-6 pt-10 pb-16 max-tablet:px-4 max-tablet:pt-6">
      <h1 className="text-title font-semibold">{registry.kinds[kind].label.many}</h1>
      <p className="mt-2">{registry.kinds[kind].meaning}</p>
      <KindFilters kind={kind} params={params} onParams={onParams} />
      <output className="mt-4 block min-h-5.25 text-muted">
        {total === undefined
          ? ''
          : `${counted(total, kindWords(registry, kind))} in this collection${narrowedWords(params)}.`}
      </output>
      {error && !data ? (
        <ErrorNote error={error} what="The list could not be loaded." onRetry={() => refetch()} />
      ) : data ? (
        <KindList kind={kind} items={items} />
      ) : (
        <Loading what="the list" />
      )}
      {hasNextPage ? (
        <p className="mt-3 flex items-center gap-3">
          <Button disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
            Show more
          </Button>
          <span className="text-label text-muted">
            {items.length} of {total} listed
          </span>
        </p>
      ) : null}
    </article>
  );
};
