import type { NodeId } from '#contracts/graph.ts';
import type { Grouping, Layout, ViewDocument } from '#contracts/view.ts';

/** Another grouping or layout. The network's places belong to a grouping: under another they are made anew. */
export const layOut = (document: ViewDocument, layout: Layout): ViewDocument => ({ ...document, layout });

export const groupBy = (document: ViewDocument, grouping: Grouping): ViewDocument => ({
  ...document,
  grouping,
  positions: pinnedAlone(document),
});

/** Lays the network out anew; what is pinned keeps its place. */
export const layOutAgain = (document: ViewDocument): ViewDocument => ({
  ...document,
  positions: pinnedAlone(document),
});

/** Where the things of the network have come to stand. */
export const place = (document: ViewDocument, positions: ViewDocument['positions']): ViewDocument => ({
  ...document,
  positions,
});

export const pin = (document: ViewDocument, ids: readonly NodeId[]): ViewDocument => ({
  ...document,
  pins: [...new Set([...document.pins, ...ids])],
});

export const unpin = (document: ViewDocument, ids: readonly NodeId[]): ViewDocument => ({
  ...document,
  pins: document.pins.filter((id) => !ids.includes(id)),
});

const pinnedAlone = ({ positions, pins }: ViewDocument): ViewDocument['positions'] =>
  Object.fromEntries(Object.entries(positions).filter(([id]) => pins.some((pinned) => pinned === id)));
