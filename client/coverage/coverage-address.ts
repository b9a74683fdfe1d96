import { z } from 'zod';

const text = (longest: number) => z.string().min(1).max(longest).optional().catch(undefined);
const word = (longest: number) => z.string().trim().min(1).max(longest).optional().catch(undefined);

export const longestWords = 200;

/** What the address of the coverage page holds, as words; `asked.ts` reads them. */
export const CoverageParams = z.object({
  /** The tactics unless told. */
  view: z.literal('matrix').optional().catch(undefined),
  rows: word(20),
  columns: word(20),
  asOf: word(20),
  compare: word(20),
  staleAfter: word(20),
  /** Ids of its row and its column, as `tactic:x~topic:y`. */
  cell: word(440),
  /** How the rows of the matrix are ordered; as in the collection unless told. */
  order: word(20),
  groups: z.literal('no').optional().catch(undefined),
  /** What the names of rows must hold. */
  words: text(longestWords),
  /** Those that are shown, as `stale,one-study`; all unless told, `-` for none. */
  states: word(200),
  /** A page of the whole list of gaps, from 1; without it, the largest ten. */
  gaps: word(6),
  gapState: word(20),
  gapAbout: word(20),
});
export type CoverageParams = z.infer<typeof CoverageParams>;
