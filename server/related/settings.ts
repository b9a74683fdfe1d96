import type { NodeId } from '#contracts/graph.ts';
import type { Projection } from '#server/projection/projection.ts';

/** What a thing is said to be about that is a setting, as it was linked. */
export const settingsOf = (projection: Projection, id: NodeId): NodeId[] =>
  topicsOf(projection, id).filter((topic) => isSetting(projection, topic));

/** Its settings with the broader ones for which they count. Found once for each thing of a projection. */
export const widenedSettingsOf = (projection: Projection, id: NodeId): ReadonlySet<NodeId> => {
  const known = widened.get(projection) ?? new Map<NodeId, ReadonlySet<NodeId>>();
  widened.set(projection, known);
  const settings = known.get(id) ?? widenedFrom(projection, topicsOf(projection, id));
  known.set(id, settings);
  return settings;
};

const widened = new WeakMap<Projection, Map<NodeId, ReadonlySet<NodeId>>>();

const widenedFrom = (projection: Projection, topics: readonly NodeId[]): ReadonlySet<NodeId> => {
  const reached = new Set(topics);
  // A set is walked through in the order of insertion, what is added on the way too: a circle ends.
  for (const topic of reached) for (const broader of broaderOf(projection, topic)) reached.add(broader);
  return new Set([...reached].filter((topic) => isSetting(projection, topic)));
};

const topicsOf = ({ linksOf }: Projection, id: NodeId): NodeId[] =>
  (linksOf.get(id) ?? [])
    .filter((link) => link.type === 'ABOUT' && link.from === id && !link.disputed)
    .map(({ to }) => to);

const broaderOf = ({ linksOf }: Projection, topic: NodeId): NodeId[] =>
  (linksOf.get(topic) ?? [])
    .filter((link) => link.type === 'BROADER' && link.from === topic && !link.disputed)
    .map(({ to }) => to);

const isSetting = ({ nodes }: Projection, topic: NodeId): boolean => {
  const node = nodes.get(topic);
  return node?.kind === 'Topic' && node.facet === 'setting';
};
