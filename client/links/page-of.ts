import type { EdgeId, NodeId } from '#contracts/graph.ts';

/** The page that tells all about a thing. */
export const pageOf = (id: NodeId): string => `/node/${id}`;

/** The map with a thing or link chosen. */
export const onMapOf = (id: NodeId | EdgeId): string => `/?chosen=${id}`;
