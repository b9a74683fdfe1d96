import { linkTypes } from './link-types.ts';
import { nodeKinds } from './node-kinds.ts';
import type { KindEntry, LinkEntry, Registry, Stance } from './registry-shape.ts';

/**
 * Every node kind and relationship type, once. Schemas, Cypher label checks, legend, stylesheet, loader and docs are
 * derived from it: adding a kind is one entry in `node-kinds.ts` (then `npm run generate`).
 */
export const registry = { kinds: nodeKinds, types: linkTypes } as const satisfies Registry;

export type Kind = keyof typeof nodeKinds;
export type LinkType = keyof typeof linkTypes;
/** Kinds and types in the order in which they are declared, which is the order of legends and lists. */
export const kindNames = Object.keys(nodeKinds).filter((name): name is Kind => name in nodeKinds);
export const linkTypeNames = Object.keys(linkTypes).filter((name): name is LinkType => name in linkTypes);

/** The entry of a kind, or of a relationship type, by its name; undefined where the registry has none. */
export const entryOf = (of: Registry, kind: string): KindEntry | undefined => of.kinds[kind];
export const linkEntryOf = (of: Registry, type: string): LinkEntry | undefined => of.types[type];

const typesWith = (stance: Stance): LinkType[] =>
  linkTypeNames.filter((type) => linkEntryOf(registry, type)?.stance === stance);

/** The types of claims that take a stance. */
export const typesOfStance: Readonly<Record<Stance, readonly LinkType[]>> = {
  for: typesWith('for'),
  reservation: typesWith('reservation'),
  against: typesWith('against'),
};
