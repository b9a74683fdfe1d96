import { UndirectedGraph } from 'graphology';
import { NodeId } from '#contracts/graph.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import {
  countTacticAudience,
  countTopicPlace,
  listClaims,
  listCountingLinks,
  listSecondNeighbours,
} from '#server/graph/testing/queries.ts';
import type { Projection } from '#server/projection/projection.ts';
import { projectionsOf } from '#server/projection/projections.ts';
import { relatedTo } from '#server/related/related.ts';
import { bareStatement } from './bare-statement.ts';
import type { Asker } from './asker.ts';
import { type Figure, milliseconds, quantile } from './figure.ts';
import type { ServedGraph } from './generated-graph.ts';
import { median } from './results.ts';

const requests = 40;
const warmUp = 3;

/** The questions, each beside the same rows fetched by the bare driver, one after the other. */
export const measureQuestions = async ({ graph, url }: ServedGraph, { ask }: Asker): Promise<Figure[]> => {
  // The projection is read after a start; whoever asks first waits for it.
  const first = await ask(`${url}/api/gaps?limit=1`);
  const figures: Figure[] = [];
  for (const { goal, most, path, rows } of questions(graph)) {
    const [bare, served] = await inTurn(rows, (at) => ask(url + path(at)));
    const p95 = quantile(served, 0.95);
    const ratio = median(served) / median(bare);
    const isTwice = goal.startsWith('Coverage') || ratio <= 2;
    figures.push({
      goal: `${goal}, ${graph.engine}: p95 at most ${most} ms${goal.startsWith('Coverage') ? '' : ', at most 2 × the rows'}`,
      figure: `${milliseconds(p95)} (median ${milliseconds(median(served))})`,
      reference: `median ${milliseconds(median(bare))}, the same rows by the bare driver`,
      ratio: ratio.toFixed(2),
      isMet: p95 <= most && isTwice,
    });
  }
  return [...figures, await relatedness(graph), waited(graph, first)];
};

interface Question {
  readonly goal: string;
  readonly most: number;
  /** Never the same twice, so that none is answered from what was kept. */
  readonly path: (at: number) => string;
  readonly rows: (at: number) => Promise<unknown>;
}

const questions = (graph: GraphDatabase): Question[] => [
  {
    goal: 'Related studies',
    most: 150,
    path: (at) => `/api/nodes/${paper(at)}/related`,
    rows: (at) => bareStatement(graph, listSecondNeighbours, { id: paper(at) }),
  },
  {
    goal: 'Paths (k = 3)',
    most: 150,
    path: (at) => `/api/paths?from=${paper(at)}&to=case:generated-${20 + at * 3}`,
    rows: async (at) => {
      await bareStatement(graph, listSecondNeighbours, { id: paper(at) });
      await bareStatement(graph, listSecondNeighbours, { id: `case:generated-${20 + at * 3}` });
    },
  },
  {
    goal: 'The guide',
    most: 150,
    path: (at) => `/api/guide?audience=audience:generated-${1 + at}&topic=topic:generated-${2 + at}&q=trust`,
    rows: () => bareStatement(graph, listClaims, {}),
  },
  {
    goal: 'Gaps',
    most: 150,
    path: (at) => `/api/gaps?limit=${10 + at}`,
    rows: () => bareStatement(graph, listCountingLinks, {}),
  },
  {
    goal: 'Coverage, tactic × audience',
    most: 250,
    path: (at) => `/api/coverage?rows=tactic&columns=audience&staleAfter=${10 + at}`,
    rows: () => bareStatement(graph, countTacticAudience, {}),
  },
  {
    goal: 'Coverage, topic × place',
    most: 250,
    path: (at) => `/api/coverage?rows=topic&columns=place&staleAfter=${10 + at}`,
    rows: () => bareStatement(graph, countTopicPlace, {}),
  },
];

const paper = (at: number): string => `paper:generated-${100 + at * 7}`;

const inTurn = async (
  rows: (at: number) => Promise<unknown>,
  served: (at: number) => Promise<number>,
): Promise<readonly [number[], number[]]> => {
  const times: [number[], number[]] = [[], []];
  for (let at = 0; at < requests + warmUp; at += 1) {
    const bare = await timeOf(() => rows(at));
    const answered = await served(at);
    if (at < warmUp) continue;
    times[0].push(bare);
    times[1].push(answered);
  }
  return times;
};

const timeOf = async (act: () => unknown): Promise<number> => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

/** All of relatedness, words and reasons too, beside Adamic and Adar’s measure over graphology and the rows for it. */
const relatedness = async (graph: GraphDatabase): Promise<Figure> => {
  const projection = await projectionsOf(graph).now();
  const held = graphologyOf(projection);
  const times = { ours: new Array<number>(), rows: new Array<number>(), bare: new Array<number>() };
  for (let at = 0; at < requests; at += 1) {
    const node = projection.nodes.get(NodeId.parse(paper(at)));
    if (!node) throw new Error(`${paper(at)} was not generated`);
    times.ours.push(await timeOf(() => relatedTo(projection, node, { limit: 10, mode: 'nearest' })));
    times.rows.push(await timeOf(() => bareStatement(graph, listSecondNeighbours, { id: node.id })));
    times.bare.push(await timeOf(() => adamicAdarOf(held, node.id)));
  }
  const reference = median(times.rows) + median(times.bare);
  const ratio = median(times.ours) / reference;
  return {
    goal: `Adamic–Adar with parts and reasons, ${graph.engine}: at most 3 ×`,
    figure: `median ${milliseconds(median(times.ours))}`,
    reference: `median ${milliseconds(median(times.bare))} by graphology in memory + ${milliseconds(median(times.rows))} for the rows`,
    ratio: ratio.toFixed(2),
    isMet: ratio <= 3,
  };
};

const graphologyOf = ({ nodes, links }: Projection): UndirectedGraph => {
  const held = new UndirectedGraph();
  for (const id of nodes.keys()) held.addNode(id);
  for (const { from, to } of links.values()) if (from !== to) held.mergeEdge(from, to);
  return held;
};

const adamicAdarOf = (held: UndirectedGraph, id: string): Map<string, number> => {
  const scores = new Map<string, number>();
  held.forEachNeighbor(id, (shared) => {
    const worth = 1 / Math.log(1 + held.degree(shared));
    held.forEachNeighbor(shared, (other) => {
      if (other !== id) scores.set(other, (scores.get(other) ?? 0) + worth);
    });
  });
  return scores;
};

const waited = ({ engine }: GraphDatabase, first: number): Figure => ({
  goal: `The first question after a start, ${engine}`,
  figure: milliseconds(first),
  reference: 'reads the projection',
  ratio: '',
  isMet: null,
});
