import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { fewPaths, mostHops, mostPaths, type Path, type PathsAnswer } from '#contracts/connect.ts';
import { labelOf } from '#contracts/label.ts';
import { limitFor, pathsQuery } from '#client/connect/api.ts';
import { pathAt } from '#client/connect/path-at.ts';
import { PathItem } from '#client/connect/path-item.tsx';
import { isNotFound, RequestFailed } from '#client/lib/failures.ts';
import { useFocusAfterChange } from '#client/lib/use-focus-after-change.ts';
import { HowComputed } from '#client/links/how-computed.tsx';
import { Button } from '#client/ui/button.tsx';
import { Empty } from '#client/ui/empty.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';

interface ConnectAnswerProps {
  readonly from: string;
  readonly to: string;
  /** Which path is open, and lit on the map; the first is 0. */
  readonly open: number;
  readonly onOpen: (path: number) => void;
  readonly onChoose: (id: string) => void;
  /** What can be done with the open path in the view. */
  readonly actionsOf: (path: Path, answer: PathsAnswer) => ReactNode;
}

/** The paths between two things: one is open to be read and lit on the map, the others are told by their things. */
export const ConnectAnswer = ({ from, to, open, onOpen, onChoose, actionsOf }: ConnectAnswerProps) => {
  const [asksForMore, setAsksForMore] = useState(open >= fewPaths);
  const limit = asksForMore ? mostPaths : limitFor(open);
  const { data, error, refetch, isPlaceholderData } = useQuery(pathsQuery(from, to, limit));
  const count = useRef<HTMLParagraphElement>(null);
  useFocusAfterChange(count, asksForMore && !isPlaceholderData ? 'more' : 'few', 'focus is lost');
  if (!data && isNotFound(error) && error instanceof RequestFailed)
    return <Empty title="Not in the collection.">{error.detail}</Empty>;
  if (!data && error)
    return <ErrorNote error={error} what="We could not load the paths." onRetry={() => void refetch()} />;
  if (!data) return <Loading what="the paths" />;
  const opened = pathAt(data, open);
  if (!opened) return <NoPath answer={data} />;
  return (
    <>
      <p ref={count} tabIndex={-1} className="px-4 text-muted outline-none">
        {countWords(data)}
      </p>
      <ol className="mt-3">
        {data.paths.map((path, index) => (
          <PathItem
            key={path.nodes.map(({ id }) => id).join()}
            path={path}
            number={index + 1}
            sources={data.sources}
            isOpen={index === opened.index}
            onOpen={() => onOpen(index)}
            onChoose={onChoose}
          >
            {index === opened.index ? actionsOf(path, data) : null}
          </PathItem>
        ))}
      </ol>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 px-4 text-label text-muted">
        {data.paths.length === fewPaths && (limit === fewPaths || isPlaceholderData) ? (
          <Button onClick={() => setAsksForMore(true)}>Show more, up to {mostPaths}</Button>
        ) : null}
        <HowComputed section="Paths" />
      </div>
    </>
  );
};

const NoPath = ({ answer: { from, to } }: { readonly answer: PathsAnswer }) => (
  <Empty
    title={`Nothing in this collection connects ${labelOf(from)} and ${labelOf(to)} within ${mostHops} links over links that say something.`}
  >
    That two papers came out in the same journal or briefing is not counted.
  </Empty>
);

const countWords = ({ paths, from, to }: PathsAnswer): string => {
  if (from.id === to.id) return 'This is one and the same thing.';
  return paths.length === 1
    ? `In this collection one path of at most ${mostHops} links connects them.`
    : `The ${paths.length} most specific paths in this collection, of at most ${mostHops} links. The open one is lit on the map.`;
};
