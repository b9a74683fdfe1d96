import type { Edge, Node } from '#contracts/graph.ts';
import { kindNames, type Kind, linkTypeNames, type LinkType } from '#contracts/registry.ts';

/* What a node's answers are made of, from rows in any order to one order that every engine gives. */

interface LinkCount {
  readonly type: LinkType;
  readonly direction: 'in' | 'out';
  readonly kind: Kind;
  readonly count: number;
}

/** In the order of the registry, links that lead out first. */
export const inRegistryOrder = (counts: readonly LinkCount[]): LinkCount[] =>
  counts.toSorted(
    (one, other) =>
      linkTypeNames.indexOf(one.type) - linkTypeNames.indexOf(other.type) ||
      Number(one.direction === 'in') - Number(other.direction === 'in') ||
      kindNames.indexOf(one.kind) - kindNames.indexOf(other.kind),
  );

export const byId = (one: Pick<Node | Edge, 'id'>, other: Pick<Node | Edge, 'id'>): number =>
  one.id === other.id ? 0 : one.id < other.id ? -1 : 1;

/** Which things the evidence of a link comes from, each once, in the order of the evidence. */
export const sourcesOf = (edge: Pick<Edge, 'evidence'>): string[] => [
  ...new Set(edge.evidence.flatMap((one) => one.source ?? [])),
];

interface Asked {
  readonly type?: LinkType | undefined;
  readonly kind?: Kind | undefined;
  readonly direction?: 'in' | 'out' | undefined;
}

/** Which links a request for neighbours counts: all that it doesn't narrow. */
export const linksAskedFor = ({ type, kind, direction }: Asked) => ({
  types: type ? [type] : linkTypeNames,
  kinds: kind ? [kind] : kindNames,
  outgoing: direction !== 'in',
  incoming: direction !== 'out',
});
