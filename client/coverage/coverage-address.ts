import { z } from 'zod';

const word = (longest: number) => z.string().trim().min(1).max(longest).optional().catch(undefined);

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
});
export type CoverageParams = z.infer<typeof CoverageParams>;
