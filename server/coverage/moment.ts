import type { At } from '#contracts/coverage.ts';
import { BadRequest } from '#server/http/errors.ts';

interface History {
  /** Every revision, the first one first. */
  readonly revisions: readonly { readonly number: number; readonly at: string }[];
  readonly today: string;
}

/**
 * What was meant by a revision or a day: the last revision of that day or before, or 0 before the first. Throws
 * `BadRequest` for a revision that isn't there yet, and for a day that is yet to come.
 */
export const momentOf = (field: string, text: string, { revisions, today }: History): At => {
  if (text.includes('-')) {
    if (text > today) throw new BadRequest([{ field, expected: `a day up to today, ${today}, or a revision` }]);
    const last = revisions.findLast(({ at }) => at.slice(0, dayLength) <= text);
    return { revision: last?.number ?? 0, date: text };
  }
  const revision = Number(text);
  const latest = revisions.at(-1)?.number ?? 0;
  if (revision > latest) throw new BadRequest([{ field, expected: `a revision up to ${latest}, or a day` }]);
  // The empty collection is seen on the day on which the first revision was made.
  const found = revisions.find(({ number }) => number === Math.max(revision, 1));
  return { revision, date: found?.at.slice(0, dayLength) ?? today };
};

const dayLength = '2015-11-30'.length;
