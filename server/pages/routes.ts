import { getKind, kindOfPrefix } from '#contracts/pages.ts';
import { cursorOf, placeOf } from '#server/http/cursor.ts';
import { NotFound } from '#server/http/errors.ts';
import { handle, type Route } from '#server/http/handle.ts';
import type { Projections } from '#server/projection/projections.ts';
import { kindList, linkCounts } from './kind-list.ts';

export const kindRoutes = ({ projections }: { readonly projections: Projections }): Route[] => [
  handle(getKind, async ({ params, query: { limit, cursor, ...asked } }) => {
    const kind = kindOfPrefix(params.kind);
    if (!kind) throw new NotFound();
    const projection = await projections.now();
    const things = kindList(projection, kind, asked);
    const start = cursor === undefined ? 0 : Math.max(0, placeOf(cursor).rank);
    const end = start + limit;
    return {
      kind,
      items: things.slice(start, end).map((node) => ({ node, links: linkCounts(projection, node) })),
      total: things.length,
      next: end < things.length ? cursorOf({ rank: end, id: kind }) : null,
    };
  }),
];
