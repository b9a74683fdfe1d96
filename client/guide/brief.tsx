import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import type { GuideAnswer } from '#contracts/guide.ts';
import { guideQuery } from '#client/guide/api.ts';
import { briefContentOf } from '#client/guide/brief-content.ts';
import { footnotesOf } from '#client/guide/brief-footnotes.ts';
import { BriefHead } from '#client/guide/brief-head.tsx';
import { BriefReferences } from '#client/guide/brief-references.tsx';
import { BriefTactic } from '#client/guide/brief-tactic.tsx';
import { isSituated } from '#client/guide/order-words.ts';
import type { AskedSituation } from '#client/guide/situation-address.ts';
import { Empty } from '#client/ui/empty.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';

interface BriefProps {
  readonly asked: AskedSituation;
  /** Of this page, whole. */
  readonly address: string;
  /** What the collection is called. */
  readonly collection: string | null;
  /** What can be done on the screen; not printed. */
  readonly actions: ReactNode;
}

/** What somebody takes along on paper: the situation, tactics with what they rest on, and references. */
export const Brief = ({ asked, address, collection, actions }: BriefProps) => {
  const { data, error, refetch } = useQuery(guideQuery(asked, asked.tactics));
  return (
    <article className="mx-auto max-w-180 px-6 pt-6 pb-16 max-tablet:px-4 print:max-w-none print:p-0">
      <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">{actions}</div>
      {error ? (
        <ErrorNote error={error} what="The brief could not be put together." onRetry={() => void refetch()} />
      ) : null}
      {!data && !error ? <Loading what="the brief" /> : null}
      {data ? <Sheet asked={asked} answer={data} address={address} collection={collection} /> : null}
    </article>
  );
};

interface SheetProps {
  readonly asked: AskedSituation;
  readonly answer: GuideAnswer;
  readonly address: string;
  readonly collection: string | null;
}

const Sheet = ({ asked, answer, address, collection }: SheetProps) => {
  const content = briefContentOf(answer, asked.tactics.length);
  const { tactics, references } = content;
  return (
    <>
      <BriefHead asked={asked} answer={answer} address={address} collection={collection} />
      {tactics.length === 0 ? (
        <Empty title="Nothing in this collection to put on a brief">
          The tactics that the address names are not in it, or no longer.
        </Empty>
      ) : null}
      {tactics.map((briefed, index) => (
        <BriefTactic
          key={briefed.guided.tactic.id}
          briefed={briefed}
          place={index + 1}
          references={references}
          isSituated={isSituated(answer)}
        />
      ))}
      {references.length > 0 ? <BriefReferences references={references} bibliography={answer.bibliography} /> : null}
      <p className="mt-4 break-inside-avoid text-label text-muted print:mt-2">
        Everything here is said of this collection alone.
        {footnotesOf(content, isSituated(answer)).map(({ words, means }) => (
          <Fragment key={words}>
            {' '}
            “{words}”: {means}.
          </Fragment>
        ))}
      </p>
    </>
  );
};
