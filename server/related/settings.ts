import type { NodeId } from '#contracts/graph.ts';
import { broaderTopicsBy } from '#server/projection/broader-topics.ts';
import { linksFrom } from '#server/projection/links-by-type.ts';
import { perKey } from '#server/projection/per-projection.ts';
import type { ProjectedLink } from '#server/projection/projection.ts';
import { isSetting } from '#server/projection/settings.ts';

/* Without what is disputed: a contested link relates nothing, and tells nothing apart. */

/** Its settings with the broader ones for which they count. Found once for each thing of a projection. */
export const widenedSettingsOf = perKey((projection, id: NodeId): ReadonlySet<NodeId> => {
  const topics = undisputedEnds(linksFrom(projection, id, 'ABOUT'));
  const widened = topics.flatMap((topic) => [...broaderTopics(projection, topic).keys()]);
  return new Set(widened.filter((topic) => isSetting(projection, topic)));
});

const broaderTopics = broaderTopicsBy({
  itself: true,
  onward: (_, { disputed }) => (disputed ? null : true),
  either: (known) => known,
});

const undisputedEnds = (links: readonly ProjectedLink[]): NodeId[] =>
  links.filter(({ disputed }) => !disputed).map(({ to }) => to);
