import { type At, type CoverageAnswer, usualStaleAfter } from '#contracts/coverage.ts';

/** "revision 12 (2026-11-27)". Before the first revision, no day says more. */
export const momentWords = ({ revision, date }: At): string =>
  revision === 0 ? 'revision 0 (nothing loaded yet)' : `revision ${revision} (${date})`;

/** "revision 12 (2026-11-27), old after 10 years": what a matrix is of, with what isn't as usual. */
export const basisWords = ({ asOf, staleAfter }: Pick<CoverageAnswer, 'asOf' | 'staleAfter'>): string =>
  staleAfter === usualStaleAfter
    ? momentWords(asOf)
    : `${momentWords(asOf)}, old after ${staleAfter} ${staleAfter === 1 ? 'year' : 'years'}`;
