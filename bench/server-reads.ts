import { z } from 'zod';
import { listSectors, listSettings, listStages } from '#server/facets/queries.ts';
import {
  countLinks,
  countNeighbours,
  listLinksAmong,
  listLinksTo,
  listNeighbours,
  readNodes,
} from '#server/explore/queries.ts';
import { linksAskedFor } from '#server/explore/explore.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import type { Asker } from './asker.ts';
import { bareStatement } from './bare-statement.ts';
import { type Figure, milliseconds, quantile } from './figure.ts';
import type { ServedGraph } from './generated-graph.ts';

const requests = 100;
const allowance = 3;

/** What the server adds to the statements that an answer needs, at p95. */
export const measureReads = async ({ graph, url }: ServedGraph, asker: Asker): Promise<Figure[]> => {
  const figures: Figure[] = [];
  // What is still indexed in the background after the load would be measured too.
  await graph.search('trust', 1);
  for (const [goal, { ask, statements }] of Object.entries(readsOf({ graph, url }, asker))) {
    const [bareTimes, servedTimes] = await inTurn(requests, timed(statements), ask);
    const bare = quantile(bareTimes, 0.95);
    const served = quantile(servedTimes, 0.95);
    figures.push({
      goal: `${goal}, ${graph.engine}: p95 at most the statements’ + ${allowance} ms`,
      figure: milliseconds(served),
      reference: `${milliseconds(bare)}, the statements alone, rows as they come`,
      ratio: (served / bare).toFixed(2),
      isMet: served <= bare + allowance,
    });
  }
  return figures;
};

/** One after the other, so that whatever else the machine does meets both. */
const inTurn = async (count: number, one: Timed, other: Timed): Promise<readonly [number[], number[]]> => {
  const times: [number[], number[]] = [[], []];
  for (let at = -warmUp; at < count; at += 1)
    for (const [which, task] of [one, other].entries()) {
      const time = await task(at + warmUp);
      if (at >= 0) times[which]?.push(time);
    }
  return times;
};

/** Gives its own time. */
type Timed = (at: number) => Promise<number>;

const timed =
  (task: (at: number) => Promise<unknown>): Timed =>
  async (at) => {
    const start = performance.now();
    await task(at);
    return performance.now() - start;
  };

const warmUp = 5;

interface Read {
  readonly ask: Timed;
  readonly statements: (at: number) => Promise<unknown>;
}

const readsOf = (
  { graph, url }: Pick<ServedGraph, 'graph' | 'url'>,
  { ask }: Asker,
): Readonly<Record<string, Read>> => ({
  'A node': {
    ask: (at) => ask(`${url}/api/nodes/${paper(at)}`),
    statements: async (at) => {
      await bareStatement(graph, readNodes, { ids: [paper(at)] });
      await bareStatement(graph, countLinks, { id: paper(at) });
    },
  },
  'A node’s neighbours': {
    ask: (at) => ask(`${url}/api/nodes/${paper(at)}/neighbours`),
    statements: (at) => pageOf(graph, paper(at), 50),
  },
  'A page of a hub with thousands of links': {
    // Each asks for another length, so that none is answered from what was kept.
    ask: (at) => ask(`${url}/api/nodes/${hub}/neighbours?limit=${50 + at}`),
    statements: (at) => pageOf(graph, hub, 50 + at),
  },
  'A view of 200 things': {
    ask: (at) => ask(`${url}/api/view`, JSON.stringify({ version: 2, seeds: seeds(at) })),
    statements: async (at) => {
      const asked = { ids: seeds(at) };
      await bareStatement(graph, readNodes, asked);
      await bareStatement(graph, listLinksAmong, asked);
      for (const query of [listStages, listSectors, listSettings]) await bareStatement(graph, query, asked);
    },
  },
});

const hub = 'audience:generated-1';
const paper = (at: number): string => `paper:generated-${100 + at * 7}`;
const seeds = (at: number): string[] =>
  Array.from({ length: 200 }, (_, index) => `paper:generated-${50 + at + index * 31}`);

const pageOf = async (graph: GraphDatabase, id: string, limit: number): Promise<void> => {
  const asked = { id, ...linksAskedFor({}) };
  const Row = z.object({ node: z.object({ id: z.string() }) });
  await bareStatement(graph, readNodes, { ids: [id] });
  await bareStatement(graph, countNeighbours, asked);
  const rows = await graph.read(
    { ...listNeighbours, row: Row },
    { ...asked, afterLinks: 2 ** 31 - 1, afterId: '', limit },
  );
  const { kinds: _, ...links } = asked;
  await bareStatement(graph, listLinksTo, { ...links, others: rows.map((row) => row.node.id) });
};
