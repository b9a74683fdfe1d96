import { getRelated } from '#contracts/related.ts';
import { NotFound } from '#server/http/errors.ts';
import { handle, type Route } from '#server/http/handle.ts';
import type { Projections } from '#server/projection/projections.ts';
import { relatedTo } from './related.ts';

export const relatedRoutes = (projections: Pick<Projections, 'now'>): Route[] => [
  handle(getRelated, async ({ params: { id }, query }) => {
    const projection = await projections.now();
    const node = projection.nodes.get(id);
    if (!node) throw new NotFound(`${id} is not in the graph.`);
    return relatedTo(projection, node, query);
  }),
];
