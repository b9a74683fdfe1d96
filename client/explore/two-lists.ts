import type { Node } from '#contracts/graph.ts';
import { type Kind, type LinkType, entryOf, linkEntryOf, registry } from '#contracts/registry.ts';

interface Grouped {
  readonly group: { readonly kind: Kind; readonly type: LinkType };
}

export interface TwoLists<G> {
  readonly fromResearch: readonly G[];
  readonly toPractice: readonly G[];
}

/** What a thing is linked to as two lists: the research behind it, and where it leads in practice. */
export const twoLists = <G extends Grouped>(thing: Pick<Node, 'kind'>, groups: readonly G[]): TwoLists<G> => ({
  fromResearch: groups.filter((group) => isFromResearch(thing, group)),
  toPractice: groups.filter((group) => !isFromResearch(thing, group)),
});

/** Papers are research wherever they stand; so are the plain facts of a paper: who wrote it, where, what it cites. */
const isFromResearch = (thing: Pick<Node, 'kind'>, { group }: Grouped): boolean =>
  isPaper(group.kind) || (isPaper(thing.kind) && linkEntryOf(registry, group.type)?.curated === false);

const isPaper = (kind: Kind): boolean => entryOf(registry, kind)?.column === 'papers';
