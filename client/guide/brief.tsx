import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { GuideAnswer } from '#contracts/guide.ts';
import { guideQuery } from '#client/guide/api.ts';
import { briefContentOf } from '#client/guide/brief-content.ts';
import { BriefReferences } from '#client/guide/brief-references.tsx';
import { BriefTactic } from '#client/guide/brief-tactic.tsx';
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
  const { tactics, references } = briefContentOf(answer, asked.tactics.length);
  const named = [...answer.situation.given, ...answer.situation.read.map(({ node }) => node)];
  return (
    <>
      <h1 className="text-title font-semibold">{asked.q ? `“${asked.q}”` : 'Tactics and what they rest on'}</h1>
      <p className="mt-1 text-muted">
        {named.length > 0 ? `Situation: ${named.map(({ title }) => title).join(' · ')}` : 'No situation was named.'}
      </p>
      <p className="text-label text-muted">
        {collection ? `${collection}, ` : ''}revision {answer.revision}, {days.format(new Date(answer.date))}.{' '}
        <a href={address} className="wrap-anywhere underline decoration-line underline-offset-3">
          {address}
        </a>
      </p>
      {tactics.length === 0 ? (
        <Empty title="Nothing in this collection to put on a brief">
          The tactics that the address names are not in it, or no longer.
        </Empty>
      ) : null}
      {tactics.map((briefed, index) => (
        <BriefTactic key={briefed.guided.tactic.id} briefed={briefed} place={index + 1} references={references} />
      ))}
      {references.length > 0 ? <BriefReferences references={references} bibliography={answer.bibliography} /> : null}
      <p className="mt-4 break-inside-avoid text-label text-muted">
        Everything here is said of this collection alone. “As editors read it” marks a reading by the collection’s
        editors; what is to be verified has no quote or is not certain.
      </p>
    </>
  );
};

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
