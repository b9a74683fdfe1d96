import { type Edge, EdgeId } from '#contracts/graph.ts';
import { getGuide } from '#contracts/guide.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { rememberedRows } from '#server/graph/remembered-rows.ts';
import { handle, type Route } from '#server/http/handle.ts';
import { linksInFull } from '#server/projection/links-in-full.ts';
import type { ProjectedLink } from '#server/projection/projection.ts';
import type { Projections } from '#server/projection/projections.ts';
import { besideTactics, guidedTactics, shownLinks } from './answer.ts';
import { guideIndexOf } from './guide-index.ts';
import { rankTactics } from './guide.ts';
import { situationOf, askedBy } from './situation.ts';

interface GuideParts {
  readonly graph: GraphDatabase;
  readonly projections: Projections;
}

export const guideRoutes = ({ graph, projections }: GuideParts): Route[] => {
  const remembered = rememberedRows(graph, {
    read: (ids) =>
      linksInFull(
        graph,
        ids.map((id) => EdgeId.parse(id)),
      ),
    keyOf: ({ id }) => id,
    most: mostRemembered,
  });
  const edgesOf = async (links: readonly ProjectedLink[]): Promise<ReadonlyMap<string, Edge>> => {
    const edges = await remembered(links.map(({ id }) => id));
    return new Map(edges.map((edge) => [edge.id, edge]));
  };

  return [
    handle(getGuide, async ({ query }, date) => {
      const projection = await projections.now();
      const situation = situationOf(projection, query);
      const ranked = rankTactics(projection, askedBy(situation), date).filter(
        ({ tactic }) => query.tactic.length === 0 || query.tactic.includes(tactic.id),
      );
      const links = shownLinks(projection, ranked);
      const edges = await edgesOf([...links.claims, ...links.facts]);
      return {
        revision: projection.revision,
        date,
        situation,
        choices: [...guideIndexOf(projection).choices],
        tactics: guidedTactics(projection, ranked, edges),
        ...besideTactics(projection, links, edges),
      };
    }),
  ];
};

/** Links that are kept at hand. */
const mostRemembered = 100_000;
