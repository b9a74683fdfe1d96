import type { Kind } from '#contracts/registry.ts';

/** The kinds of things that make a situation; where words say as much of several, those of the first are preferred. */
export const situationKinds: readonly Kind[] = ['Topic', 'Sector', 'Audience', 'Stage'];
