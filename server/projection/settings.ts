import type { NodeId } from '#contracts/graph.ts';
import { linksFrom } from './links-by-type.ts';
import { perKey } from './per-projection.ts';
import type { ProjectedLink, Projection } from './projection.ts';

export const isSetting = ({ nodes }: Projection, topic: NodeId): boolean => {
  const node = nodes.get(topic);
  return node?.kind === 'Topic' && node.facet === 'setting';
};

/** The settings that a thing is said to be about; broader ones aren’t others. */
export const settingsOf = perKey((projection, id: NodeId): readonly NodeId[] =>
  linksToSettings(projection, id).map(({ to }) => to),
);

/** The links that say so, disputed ones too. */
export const linksToSettings = (projection: Projection, id: NodeId): readonly ProjectedLink[] =>
  linksFrom(projection, id, 'ABOUT').filter(({ to }) => isSetting(projection, to));
