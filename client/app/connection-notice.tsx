import { useQuery } from '@tanstack/react-query';
import { collectionQuery, readyQuery } from '#client/app/graph-queries.ts';
import { isUnavailable, Offline } from '#client/lib/failures.ts';
import { LinkButton } from '#client/ui/button.tsx';

/** While the graph can't be read, says so quietly; what is on the screen stays, and the next good answer takes it away. */
export const ConnectionNotice = () => {
  const ready = useQuery(readyQuery);
  const view = useQuery(collectionQuery);
  const error = ready.error ?? (view.data ? view.error : null);
  // Without a picture the page itself says what is wrong.
  if (!error || !view.data) return null;
  return (
    <output className="absolute inset-x-0 bottom-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-panel px-6 py-2 max-tablet:fixed max-tablet:px-4">
      <span>
        <span className="font-semibold">{whatHappened(error)}</span> What you see was loaded before. It will be brought
        up to date by itself.
      </span>
      <LinkButton
        onClick={() => {
          void ready.refetch();
          void view.refetch();
        }}
      >
        Try now
      </LinkButton>
    </output>
  );
};

const whatHappened = (error: unknown): string => {
  if (error instanceof Offline) return 'The server can’t be reached.';
  if (isUnavailable(error)) return 'The graph can’t be read at the moment.';
  return 'The picture could not be brought up to date.';
};
