import type { useThingLinks } from '#client/explore/use-thing-links.ts';
import { Button } from '#client/ui/button.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';

interface MoreLinksProps {
  readonly links: ReturnType<typeof useThingLinks>;
}

/** What stands below the links of a thing: what is missing of them, why, and how to get it. */
export const MoreLinks = ({ links: { query, picture, total, arrived } }: MoreLinksProps) => {
  if (query.error)
    return (
      <ErrorNote
        error={query.error}
        what={arrived ? 'We could not load more links.' : 'We could not load its links.'}
        onRetry={() => void (arrived ? query.fetchNextPage() : query.refetch())}
      />
    );
  if (!arrived) return <Loading what="its links" />;
  if (!query.hasNextPage)
    return picture.edges.length === 0 ? <p className="mt-5 text-muted">Nothing is linked to this yet.</p> : null;
  return (
    <p className="mt-5 flex items-center justify-between gap-2 text-label text-muted">
      {picture.edges.length} of {total} links shown
      <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        More links
      </Button>
    </p>
  );
};
