import { getCoverage, getGaps } from '#contracts/coverage.ts';
import { handle, type Route } from '#server/http/handle.ts';
import type { Projections } from '#server/projection/projections.ts';
import { coverageOf, type Seen } from './coverage.ts';
import { gapsOf } from './gaps.ts';
import { momentOf } from './moment.ts';

export const coverageRoutes = (projections: Projections): Route[] => [
  handle(getCoverage, async ({ query: { asOf, compare, ...asked } }, today) => {
    const seen = await seenAt({ field: 'asOf', text: asOf }, { projections, today });
    const other =
      compare === undefined ? null : await seenAt({ field: 'compare', text: compare }, { projections, today });
    return coverageOf(seen, asked, other);
  }),

  handle(getGaps, async ({ query: { asOf, ...asked } }, today) =>
    gapsOf(await seenAt({ field: 'asOf', text: asOf }, { projections, today }), asked),
  ),
];

const seenAt = async (
  { field, text }: { readonly field: string; readonly text: string | undefined },
  { projections, today }: { readonly projections: Projections; readonly today: string },
): Promise<Seen> => {
  if (text === undefined) {
    const projection = await projections.now();
    return { projection, at: { revision: projection.revision, date: today } };
  }
  const meant = momentOf(field, text, { revisions: await projections.revisions(), today });
  const projection = await projections.at(meant.revision);
  // What another process has just written may be known as a revision, and not be read yet.
  return { projection, at: { revision: projection.revision, date: meant.date } };
};
