import { type Gap, type GapsAnswer, usualStaleAfter } from '#contracts/coverage.ts';
import { NodeId } from '#contracts/graph.ts';
import type { Projection } from '#server/projection/projection.ts';
import { reasonOf, titleOfGap } from './gap-reason.ts';
import { perKey } from './per-projection.ts';
import { rankedGaps, type RankedGap } from './ranked-gaps.ts';

/** The gaps that matter most on a day. */
export const gapsOf = (
  projection: Projection,
  { today, limit }: { readonly today: string; readonly limit: number },
): GapsAnswer => {
  const ranked = rankedIn(projection, Number(today.slice(0, 4)));
  const items = ranked.slice(0, limit).map((gap) => worded(projection, gap));
  return { revision: projection.revision, items, total: ranked.length };
};

/** To rank takes longer than an answer may, and depends on the year alone. */
const rankedIn = perKey((projection, year: number): readonly RankedGap[] =>
  rankedGaps(projection, { year, staleAfter: usualStaleAfter }),
);

const worded = (projection: Projection, gap: RankedGap): Gap => {
  const { row, column, state, score, parts } = gap;
  const said = { title: titleOfGap(projection, gap), state, score, parts, reason: reasonOf(projection, gap) };
  if (!column) return { kind: 'node', node: NodeId.parse(row), ...said };
  return { kind: 'cell', cell: { row, column: column.value, rows: 'tactic', columns: column.facet }, ...said };
};
