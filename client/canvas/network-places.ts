import type { Point } from './line-path.ts';

/** Where things stand by their ids, in px at zoom 1. */
export type Places = ReadonlyMap<string, Point>;

/** What a network is laid out from: plain data, so that it can go to a worker. */
export interface NetworkRequest {
  /** In an order that depends on nothing but the ids. */
  readonly ids: readonly string[];
  /** Places in `ids`. */
  readonly links: readonly (readonly [number, number])[];
  /** For each id the title of its group; empty without groups. */
  readonly groups: readonly string[];
  /** These stay where they are. */
  readonly fixed: Places;
}

/** As a view document holds them: whole px. */
export const documented = (places: Places): Record<string, [number, number]> =>
  Object.fromEntries([...places].map(([id, { x, y }]) => [id, [whole(x), whole(y)]]));

// Not minus nought, for which a document has no word.
export const whole = (length: number): number => Math.round(length) + 0;
