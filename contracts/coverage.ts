import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { NodeId } from './graph.ts';
import { Part } from './score.ts';
import { Strength } from './strength.ts';

/** What things can be counted by. */
export const coverageFacets = [
  'tactic',
  'stage',
  'sector',
  'audience',
  'topic',
  'setting',
  'place',
  'year',
  'venue',
] as const;
export const CoverageFacet = z.enum(coverageFacets);
export type CoverageFacet = z.infer<typeof CoverageFacet>;

/** In the order in which they are decided: a cell's state is the first whose rule holds (docs/methods.md). */
export const cellStates = [
  'out of scope',
  'none',
  'unverified',
  'practice only',
  'contested',
  'stale',
  'one study',
  'research only',
  'narrow',
  'covered',
] as const;
export const CellState = z.enum(cellStates);
export type CellState = z.infer<typeof CellState>;

/** A value of a facet: the id of a node, or a year in digits. */
const ValueId = z.union([NodeId, z.string().regex(/^\d{4}$/, 'a year such as 2015')]);

/** Ids, sorted. */
const Ids = z.array(NodeId);

const Cell = z.object({
  row: ValueId,
  column: ValueId,
  state: CellState,
  papers: Ids,
  cases: Ids,
  /** Those of both that a link below high confidence puts here. */
  toVerify: Ids,
  /** Of a cell that is out of scope: why. */
  reason: z.string().optional(),
});
export type Cell = z.infer<typeof Cell>;

const Value = z.object({
  id: ValueId,
  title: z.string(),
  /** What it stands under: a tactic's stage, a topic's broader topic or facet. */
  group: z.string().nullable(),
  papers: z.int().nonnegative(),
  cases: z.int().nonnegative(),
  /** Of tactics. */
  strength: Strength.optional(),
  /** Of tactics: what the words of their strength rest on. */
  basis: z
    .object({
      /** Of its papers, those that state a setting. */
      papersWithSetting: z.int().nonnegative(),
      /** What those settings are called, sorted. */
      settings: z.array(z.string()),
      /** From its papers, and those of them that are nothing but editors' readings. */
      links: z.int().nonnegative(),
      editorsReadings: z.int().nonnegative(),
    })
    .optional(),
});
export type CoverageValue = z.infer<typeof Value>;

/** What a moment is, in words. */
export const expectedMoment = 'a revision such as 12, or a day such as 2026-11-27';

const Day = z.iso.date();

/** A graph revision, or a day up to today (the last revision of that day, in UTC, then). */
const Moment = z
  .string()
  .regex(/^(\d{1,9}|\d{4}-\d{2}-\d{2})$/, { error: expectedMoment, abort: true })
  .refine((text) => !text.includes('-') || Day.safeParse(text).success, expectedMoment);

const At = z.object({
  revision: z.int().nonnegative(),
  /** The day on which the states are decided. */
  date: z.iso.date(),
});
export type At = z.infer<typeof At>;

/** What became of a cell from one moment to a later one; papers and cases are those that only the later one has. */
const CellChange = z.object({
  row: ValueId,
  column: ValueId,
  before: CellState,
  after: CellState,
  /**
   * Scoped: taken out of scope, or back into it, which is a decision and no progress. Else closed: a gap before, none
   * now. Opened: the reverse.
   */
  change: z.enum(['closed', 'opened', 'scoped', 'other']),
  papers: Ids,
  cases: Ids,
});
export type CellChange = z.infer<typeof CellChange>;

export const CoverageAnswer = z.object({
  asOf: At,
  staleAfter: z.int(),
  /** Ids of the values of either facet, in their order: as the toolkit numbers them, else by name. */
  rows: z.array(ValueId),
  columns: z.array(ValueId),
  rowValues: z.array(Value),
  columnValues: z.array(Value),
  /** Those that aren't `none`, by row and column. */
  cells: z.array(Cell),
  /** What papers and cases in the cells are called. */
  titles: z.record(z.string(), z.string()),
  /** Always from the earlier of the two moments to the later, whichever was asked for first. */
  comparison: z
    .object({
      with: At,
      from: At,
      to: At,
      changes: z.array(CellChange),
      /** The rows and columns in `changes` that aren't there `asOf`. */
      gone: z.array(z.object({ id: ValueId, title: z.string() })),
    })
    .nullable(),
});
export type CoverageAnswer = z.infer<typeof CoverageAnswer>;

/** After so many years a cell is stale, as long as nobody says otherwise. */
export const usualStaleAfter = 15;

const StaleAfter = z.coerce.number().int().min(1).max(500).default(usualStaleAfter);

export const getCoverage = defineEndpoint({
  method: 'get',
  path: '/api/coverage',
  summary: 'Which pairs of values the collection covers, by papers and by cases, each with its state',
  query: z.strictObject({
    rows: CoverageFacet.default('tactic'),
    columns: CoverageFacet.default('setting'),
    asOf: Moment.optional(),
    compare: Moment.optional(),
    staleAfter: StaleAfter,
  }),
  response: CoverageAnswer,
  graphRead: true,
  dependsOnToday: true,
});

const gap = {
  state: CellState,
  /** The binary logarithm of the rank, the sum of the parts. */
  score: z.number(),
  parts: z.array(Part.extend({ factor: z.number().min(1) })),
  /** "Five papers, no case: …", always about this collection. */
  reason: z.string(),
  /** The audiences that the last part counts, as they are ordered. */
  waiting: z.array(z.object({ id: NodeId, title: z.string() })),
};
const Gap = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('node'), node: NodeId, title: z.string(), ...gap }),
  z.object({
    kind: z.literal('cell'),
    cell: z.object({ row: ValueId, column: ValueId, rows: CoverageFacet, columns: CoverageFacet }),
    title: z.string(),
    ...gap,
  }),
]);
export type Gap = z.infer<typeof Gap>;

/** What gaps are about: a tactic by itself, or in a setting, or for an audience. */
export const gapSubjects = ['tactic', 'setting', 'audience'] as const;
export const GapSubject = z.enum(gapSubjects);
export type GapSubject = z.infer<typeof GapSubject>;

export const GapsAnswer = z.object({
  revision: z.int().nonnegative(),
  /** The day on which the states are decided. */
  date: z.iso.date(),
  staleAfter: z.int(),
  items: z.array(Gap),
  /** Of those that were asked for. */
  total: z.int().nonnegative(),
});
export type GapsAnswer = z.infer<typeof GapsAnswer>;

export const getGaps = defineEndpoint({
  method: 'get',
  path: '/api/gaps',
  summary: 'What is not covered in this collection, ranked: tactics, and tactics in settings and for audiences',
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(500).default(10),
    /** So many of the first are left out. */
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    state: CellState.optional(),
    about: GapSubject.optional(),
    asOf: Moment.optional(),
    staleAfter: StaleAfter,
  }),
  response: GapsAnswer,
  graphRead: true,
  dependsOnToday: true,
});
