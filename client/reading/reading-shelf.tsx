import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import type { NodeId } from '#contracts/graph.ts';
import { useFocusAfterChange } from '#client/lib/use-focus-after-change.ts';
import { referencesQuery } from '#client/links/references-query.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { PageLink } from '#client/ui/page-link.tsx';
import { KeptLine } from '#client/reading/kept-line.tsx';
import type { ReadingList } from '#client/reading/reading-list.ts';
import { TroubleNote } from '#client/reading/trouble-note.tsx';
import { useReadingList } from '#client/reading/use-reading-list.ts';

interface ReadingShelfProps {
  readonly onShow: (ids: readonly NodeId[]) => void;
  /** Ways to take these things along as files. */
  readonly exportsOf: (ids: readonly NodeId[]) => ReactNode;
}

/** What was let go of last, which can be taken back. */
interface LetGo {
  readonly words: string;
  readonly things: ReadingList;
}

/** The reading list, newest first, as references. It can be read without the collection too. */
export const ReadingShelf = ({ onShow, exportsOf }: ReadingShelfProps) => {
  const { list, trouble, letGoOf, takeBack } = useReadingList();
  const [gone, setGone] = useState<LetGo | null>(null);
  const ids = list.map(({ id }) => id);
  const references = useQuery({
    ...referencesQuery(ids.toSorted()),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusAfterChange(heading, ids.join(), 'focus is lost');

  const letGo = (things: ReadingList, words: string): void => {
    letGoOf(things.map(({ id }) => id));
    setGone({ things, words });
  };
  const missing: readonly string[] = references.data?.missing ?? [];
  const held = ids.filter((id) => !missing.includes(id));

  return (
    <article className="mx-auto max-w-160 px-6 pt-10 pb-16 max-tablet:px-4 max-tablet:pt-6">
      <h1 ref={heading} tabIndex={-1} className="text-title font-semibold outline-none">
        Reading list
      </h1>
      <p className="mt-1 text-muted">{countWords(list.length)}</p>
      {trouble ? <TroubleNote trouble={trouble} /> : null}
      <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">
        {list.length > 0 ? (
          <>
            <Button disabled={held.length === 0} onClick={() => onShow(held)}>
              Show on the map
            </Button>
            <Button onClick={() => letGo(list, `Cleared ${list.length === 1 ? 'the list' : `${list.length} things`}.`)}>
              Clear the list
            </Button>
          </>
        ) : null}
        <output>{gone?.words}</output>
        {gone ? (
          <LinkButton
            onClick={() => {
              takeBack(gone.things);
              setGone(null);
            }}
          >
            Undo
          </LinkButton>
        ) : null}
      </div>
      {references.error && list.length > 0 ? (
        <ErrorNote
          error={references.error}
          what="The references could not be loaded. Titles and years stand as you kept them."
          onRetry={() => void references.refetch()}
        />
      ) : null}
      {list.length === 0 ? (
        <p className="mt-2">
          Open a paper or a case and choose “Keep for reading”. <PageLink to="/">Go to the map</PageLink>
        </p>
      ) : (
        <>
          <ul className="mt-4">
            {list.toReversed().map((thing) => (
              <KeptLine
                key={thing.id}
                thing={thing}
                references={references.data}
                onLetGo={() => letGo([thing], `Removed “${thing.title}”.`)}
              />
            ))}
          </ul>
          {held.length > 0 ? (
            <section className="mt-8">
              <h2 className="mb-2 font-semibold">Take it along</h2>
              {exportsOf(held)}
            </section>
          ) : null}
        </>
      )}
    </article>
  );
};

const countWords = (count: number): string => {
  if (count === 0) return 'Nothing is kept yet.';
  return `${count} ${count === 1 ? 'thing' : 'things'}, kept in this browser alone.`;
};
