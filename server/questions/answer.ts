import type { Node } from '#contracts/graph.ts';
import type { Registry } from '#contracts/registry-shape.ts';
import type { Kind } from '#contracts/registry.ts';
import { byPlace } from '#contracts/order.ts';
import type { Entry } from '#contracts/questions.ts';
import type { Projection } from '#server/projection/projection.ts';

/** What a question is asked of. */
export interface Asked {
  readonly of: Registry;
  readonly projection: Projection;
  /** The current year. */
  readonly year: number;
}

export interface Answer {
  /** How many of how many: "4 of 16 tactics". */
  readonly says: string;
  readonly count: number;
  /** A page of what answers it, in order. Only what is shown is worded: there may be very many. */
  readonly entries: (start: number, end: number) => Entry[];
}

export const answerOf = <T>(says: string, found: readonly T[], entryOf: (one: T) => Entry): Answer => ({
  says,
  count: found.length,
  entries: (start, end) => found.slice(start, end).map(entryOf),
});

export const thingsOfKind = ({ nodes }: Projection, kind: Kind): Node[] =>
  [...nodes.values()].filter((node) => node.kind === kind).toSorted(byPlace);
