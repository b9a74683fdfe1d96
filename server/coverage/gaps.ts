import type { At, CellState, Gap, GapsAnswer, GapSubject } from '#contracts/coverage.ts';
import { NodeId } from '#contracts/graph.ts';
import { perProjection } from '#server/projection/per-projection.ts';
import type { Projection } from '#server/projection/projection.ts';
import { titleOf } from './described-values.ts';
import { valuesOfFacet } from './facet-values.ts';
import { reasonOf, titleOfGap } from './gap-reason.ts';
import { audiencesWaiting, rankedGaps, type RankedGap } from './ranked-gaps.ts';

interface AskedGaps {
  readonly limit: number;
  /** So many of the first are left out. */
  readonly offset: number;
  readonly state?: CellState | undefined;
  readonly about?: GapSubject | undefined;
  readonly staleAfter: number;
}

/** The gaps that matter most at a moment, of those that are asked for. */
export const gapsOf = (
  { projection, at }: { readonly projection: Projection; readonly at: At },
  { limit, offset, state, about, staleAfter }: AskedGaps,
): GapsAnswer => {
  const asked = rankedIn(projection, Number(at.date.slice(0, 4)), staleAfter).filter(
    (gap) => (state === undefined || gap.state === state) && (about === undefined || subjectOf(gap) === about),
  );
  const items = asked.slice(offset, offset + limit).map((gap) => worded(projection, gap));
  return { revision: projection.revision, date: at.date, staleAfter, items, total: asked.length };
};

const subjectOf = ({ column }: RankedGap): GapSubject => {
  if (!column) return 'tactic';
  return column.facet === 'audience' ? 'audience' : 'setting';
};

/** To rank takes longer than an answer may, and depends on two numbers alone. What was asked for least recently makes room. */
const rankedIn = (projection: Projection, year: number, staleAfter: number): readonly RankedGap[] => {
  const known = rankings(projection);
  const key = `${year} ${staleAfter}`;
  const ranked = known.get(key) ?? rankedGaps(projection, { year, staleAfter });
  known.delete(key);
  known.set(key, ranked);
  for (const oldest of known.keys()) if (known.size > mostRankings) known.delete(oldest);
  return ranked;
};

const rankings = perProjection(() => new Map<string, readonly RankedGap[]>());

const mostRankings = 3;

const worded = (projection: Projection, gap: RankedGap): Gap => {
  const { row, column, state, score, parts } = gap;
  const said = { title: titleOfGap(projection, gap), state, score, parts, reason: reasonOf(projection, gap) };
  const audiences = audiencesWaiting(projection, gap);
  const waiting = valuesOfFacet(projection, 'audience').flatMap((id) =>
    audiences.has(id) ? [{ id: NodeId.parse(id), title: titleOf(projection, id) }] : [],
  );
  if (!column) return { kind: 'node', node: NodeId.parse(row), ...said, waiting };
  return { kind: 'cell', cell: { row, column: column.value, rows: 'tactic', columns: column.facet }, ...said, waiting };
};
