import type { CoverageAnswer } from '#contracts/coverage.ts';

/** "revision 12 (2026-11-27)". */
export const momentWords = ({ revision, date }: CoverageAnswer['asOf']): string => `revision ${revision} (${date})`;
