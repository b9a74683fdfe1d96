import type { GuideAnswer } from '#contracts/guide.ts';
import { isSituated, orderWords } from '#client/guide/order-words.ts';
import { PrintedAddress } from '#client/guide/printed-address.tsx';
import { type AskedSituation, readPart } from '#client/guide/situation-address.ts';

interface BriefHeadProps {
  readonly asked: AskedSituation;
  readonly answer: GuideAnswer;
  readonly address: string;
  readonly collection: string | null;
}

/** What the brief is for, what of it was recognised, and of when and where it is. */
export const BriefHead = ({ asked, answer, address, collection }: BriefHeadProps) => {
  const { given, read, unread } = answer.situation;
  const named = [...given, ...read.map(({ node }) => node)];
  const words = readPart(asked.q);
  const isTitle = words.length <= longestTitle;
  return (
    <header className="break-inside-avoid">
      <h1 ref={takeFocus} tabIndex={-1} className="text-title font-semibold wrap-anywhere outline-none">
        {words && isTitle ? `“${words}”` : 'Tactics and what they rest on'}
      </h1>
      {isTitle ? null : <p className="mt-1 wrap-anywhere">“{words}”</p>}
      {asked.q.length > words.length ? (
        <p className="text-label text-alert">The words of the address were too many: only these were read.</p>
      ) : null}
      <p className="mt-1 text-muted">
        {isSituated(answer) ? `Situation: ${named.map(({ title }) => title).join(' · ')}` : null}
        {words && !isSituated(answer) ? orderWords(answer, asked) : null}
        {!words && !isSituated(answer) ? 'No situation was named.' : null}
      </p>
      {unread.length > 0 ? (
        <p className="text-label wrap-anywhere text-muted">
          Not recognised: {unread.map((word) => `“${word}”`).join(', ')}.
        </p>
      ) : null}
      <p className="text-label text-muted">
        {collection ? `${collection}, ` : ''}revision {answer.revision}, {days.format(new Date(answer.date))}.{' '}
        <PrintedAddress address={address} />
      </p>
    </header>
  );
};

/** In characters; what is longer is no heading. */
const longestTitle = 200;

/** Whoever has opened the brief by keyboard begins at its heading. */
const takeFocus = (heading: HTMLElement | null): void => {
  if (document.activeElement === document.body) heading?.focus();
};

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
