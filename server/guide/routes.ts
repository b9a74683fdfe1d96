import type { Edge } from '#contracts/graph.ts';
import { getGuide } from '#contracts/guide.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { rememberedRows } from '#server/graph/remembered-rows.ts';
import { handle, type Route } from '#server/http/handle.ts';
import type { ProjectedLink } from '#server/projection/projection.ts';
import type { Projections } from '#server/projection/projections.ts';
import { besideTactics, guidedTactics, shownLinks, shownTypes } from './answer.ts';
import { guideIndexOf } from './guide-index.ts';
import { rankTactics } from './guide.ts';
import { listLinksFrom } from './queries.ts';
import { situationOf, valuesOf } from './situation.ts';

interface GuideParts {
  readonly graph: GraphDatabase;
  readonly projections: Projections;
  /** ISO date, UTC. */
  readonly today: () => string;
}

export const guideRoutes = ({ graph, projections, today }: GuideParts): Route[] => {
  const linksFrom = rememberedRows(graph, {
    read: (ids) => graph.read(listLinksFrom, { ids: [...ids], types: [...shownTypes] }),
    keyOf: ({ edge }) => edge.from,
    most: mostRemembered,
  });
  const edgesOf = async (links: readonly ProjectedLink[]): Promise<ReadonlyMap<string, Edge>> => {
    const rows = await linksFrom(links.map(({ from }) => from));
    return new Map(rows.map(({ edge }) => [edge.id, edge]));
  };

  return [
    handle(getGuide, async ({ query }) => {
      const date = today();
      const projection = await projections.now();
      const situation = situationOf(projection, query);
      const ranked = rankTactics(projection, valuesOf(situation), date).filter(
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

/** Papers and cases whose links are kept at hand. */
const mostRemembered = 50_000;
