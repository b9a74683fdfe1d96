import type { NodeId } from '#contracts/graph.ts';
import { linksFrom } from './links-by-type.ts';
import { perKey } from './per-projection.ts';
import { isSetting } from './ways-to-facets.ts';

/** The settings that a paper or case is said to be about; broader ones aren’t others. */
export const settingsOf = perKey((projection, id: NodeId): readonly NodeId[] =>
  linksFrom(projection, id, 'ABOUT')
    .map(({ to }) => to)
    .filter((topic) => isSetting(projection, topic)),
);
