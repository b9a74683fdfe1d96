import { type Kind, kindNames, registry } from './registry.ts';
import { throughlineKinds } from './view.ts';

/** What the whole collection shows: the kinds of the throughline, and those that its tactics are grouped by. */
export const collectionKinds: readonly Kind[] = kindNames.filter(
  (kind) => throughlineKinds.includes(kind) || 'groups' in registry.kinds[kind],
);
