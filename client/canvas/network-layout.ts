import { UndirectedGraph } from 'graphology';
import forceAtlas2, { type ForceAtlas2SynchronousLayoutParameters } from 'graphology-layout-forceatlas2';
import { gatherGroups } from './network-groups.ts';
import type { Point } from './line-path.ts';
import { type NetworkRequest, type Places, whole } from './network-places.ts';
import { roomFor, spreadFor } from './network-room.ts';
import { separate } from './network-separate.ts';
import { middleOf, spreadOf } from './point-cloud.ts';

/**
 * A layout by forces: ForceAtlas2 (Jacomy, Venturini, Heymann & Bastian 2014) from a start that depends on the ids
 * alone, so that the same network always looks the same. Whole px.
 */
export const networkLayout = (request: NetworkRequest): Places => {
  const { ids, fixed, groups } = request;
  const room = roomFor(ids.length);
  const free = forced(request, { start: seeds(ids.length), held: new Map() });
  const scale = spreadFor(ids.length, room) / (spreadOf(free) || 1);
  const held = new Map(
    ids.flatMap((id, at): [number, Point][] => {
      const place = fixed.get(id);
      return place ? [[at, { x: place.x / scale, y: place.y / scale }]] : [];
    }),
  );
  const settled = held.size === 0 ? centred(free) : forced(request, { start: free, held });
  const scaled = settled.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const gathered = groups.length > 0 ? gatherGroups(scaled, { groups, room }) : scaled;
  const places = separate(
    gathered.map((place, at) => fixed.get(ids[at] ?? '') ?? place),
    { room, held: new Set(held.keys()) },
  );
  return new Map(
    ids.map((id, at) => {
      const { x, y } = places[at] ?? { x: 0, y: 0 };
      return [id, fixed.get(id) ?? { x: whole(x), y: whole(y) }];
    }),
  );
};

/** How long ForceAtlas2 runs on a graph, and with which settings. */
export const forcesFor = (graph: UndirectedGraph): ForceAtlas2SynchronousLayoutParameters => ({
  iterations: Math.round(Math.min(400, Math.max(60, 150_000 / Math.max(1, graph.order)))),
  settings: { ...forceAtlas2.inferSettings(graph), gravity, barnesHutOptimize: graph.order > 500 },
});

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Phyllotaxis: points evenly spread over a disc, by their order alone (Vogel 1979). */
export const seeds = (count: number): Point[] =>
  Array.from({ length: count }, (_, at) => {
    const radius = 10 * Math.sqrt(at + 0.5);
    return { x: radius * Math.cos(at * goldenAngle), y: radius * Math.sin(at * goldenAngle) };
  });

/** More than the settings that are inferred have: what is linked to little stays near the rest. */
const gravity = 1;

interface Run {
  readonly start: readonly Point[];
  readonly held: ReadonlyMap<number, Point>;
}

const forced = ({ ids, links, groups }: NetworkRequest, { start, held }: Run): readonly Point[] => {
  const graph = new UndirectedGraph();
  ids.forEach((_, at) => {
    const { x, y } = held.get(at) ?? start[at] ?? { x: 0, y: 0 };
    graph.addNode(at, { x, y, fixed: held.has(at) });
  });
  const grouped = groups.length > 0;
  for (const [from, to] of links) graph.mergeEdge(from, to, { weight: grouped ? acrossGroups : 1 });
  if (grouped) anchor(graph, groups, start);
  forceAtlas2.assign(graph, forcesFor(graph));
  return ids.map((_, at) => ({
    x: Number(graph.getNodeAttribute(at, 'x')),
    y: Number(graph.getNodeAttribute(at, 'y')),
  }));
};

const acrossGroups = 0.05;
const withinGroup = 1;

/** An unseen node for each group that is linked to all of its members draws them together. */
const anchor = (graph: UndirectedGraph, groups: readonly string[], start: readonly Point[]): void => {
  groups.forEach((title, at) => {
    const key = `group ${title}`;
    if (!graph.hasNode(key)) graph.addNode(key, { ...(start[at] ?? { x: 0, y: 0 }), fixed: false });
    graph.mergeEdge(at, key, { weight: withinGroup });
  });
};

const centred = (points: readonly Point[]): Point[] => {
  const middle = middleOf(points);
  return points.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
};
