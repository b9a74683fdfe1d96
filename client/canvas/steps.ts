import type { Edge } from '#contracts/graph.ts';

/** Where keys lead in a layout. */
export interface Steps {
  /** After an arrow key, Home or End. */
  readonly afterKey: (id: string, key: string) => string | undefined;
  readonly afterTyping: (id: string, typed: string) => string | undefined;
  readonly linksOf: (id: string) => readonly Edge[];
  /** Where a thing is drawn: itself, or what it is folded into. */
  readonly standsAt: (id: string) => string | undefined;
}
