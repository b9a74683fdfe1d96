import { NodeId } from '#contracts/graph.ts';

/** Those of some ids that are nodes': links and whatever else there is are left out. */
export const nodeIds = (ids: readonly string[]): NodeId[] => ids.flatMap((id) => NodeId.safeParse(id).data ?? []);
