import type { NodeId } from './graph.ts';
import type { LinkType } from './registry.ts';

/**
 * Types that say where a paper came out. That two papers stand in one journal or one briefing connects nothing, and
 * relates nothing by itself.
 */
const recordSides: Partial<Record<LinkType, 'from' | 'to'>> = {
  PUBLISHED_IN: 'to',
  PUBLISHED_BY: 'to',
  FEATURES: 'from',
};

interface Link {
  readonly type: LinkType;
  readonly from: NodeId;
  readonly to: NodeId;
}

/** The end of a link of record where things came out: the journal, say. Null for links that say more. */
export const recordEnd = (link: Link): NodeId | null => {
  const side = recordSides[link.type];
  return side ? link[side] : null;
};
