import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { forcesFor, seeds } from '#client/canvas/network-layout.ts';
import type { NetworkRequest } from '#client/canvas/network-places.ts';

/** The yardstick: ForceAtlas2 alone, from the same start, as often and with the same settings. */
addEventListener('message', ({ data: { ids, links } }: MessageEvent<NetworkRequest>) => {
  const graph = new UndirectedGraph();
  seeds(ids.length).forEach((place, at) => graph.addNode(at, place));
  for (const [from, to] of links) graph.mergeEdge(from, to);
  postMessage(forceAtlas2(graph, forcesFor(graph)));
});
