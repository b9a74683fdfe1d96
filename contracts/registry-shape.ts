import { z } from 'zod';

/** Whose claim a piece of evidence is. Strongest first: a line drawn once takes the first of its voices. */
export const voices = ['paper', 'publisher', 'editor'] as const;
export const Voice = z.enum(voices);
export type Voice = z.infer<typeof Voice>;

/** What a claim of a paper says about a tactic. */
export const stances = ['for', 'reservation', 'against'] as const;
export type Stance = (typeof stances)[number];

/** One sentence for each voice; `{from}`, `{to}` and `{publisher}` are filled in by `wording.ts`. */
export type Phrases = Readonly<Record<Voice, string>>;

export interface Field {
  readonly schema: z.ZodType;
  readonly label: string;
  /** Full-text search reads this field. */
  readonly searched?: true;
}

export type Shape = 'rectangle' | 'rounded-square' | 'diamond' | 'circle' | 'triangle' | 'hexagon' | 'ring';

/** The columns of the throughline, left to right. Kinds without one are not drawn on the first screen. */
export const columns = ['concerns', 'papers', 'tactics', 'cases'] as const;
export type Column = (typeof columns)[number];

export interface KindEntry {
  /** Ids of this kind begin with it: `paper:trust-in-ems-contracts-2015`. */
  readonly prefix: string;
  readonly label: { readonly one: string; readonly many: string };
  /** One plain sentence: what such a thing is. */
  readonly meaning: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly look: { readonly shape: Shape; readonly light: string; readonly dark: string };
  readonly column?: Column;
  /** Groups others where they stand in columns, and is counted as no thing of its own. */
  readonly groups?: true;
  /** How a sentence names a source of this kind when its publisher speaks. */
  readonly asPublisher?: string;
}

export interface LinkEntry {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Curated links rest on evidence; the others are plain facts. */
  readonly curated: boolean;
  /** A claim is refused without at least one quote or reason. */
  readonly claim?: true;
  /** What the claim says about what it leads to; an example says that it has been done, which is none. */
  readonly stance?: Stance;
  /** How much a shared neighbour over this type says about kinship, 0 to 1. */
  readonly weight: number;
  /** Heads the list of such links at either end. */
  readonly heading: { readonly forward: string; readonly backward: string };
  readonly phrases: { readonly forward: Phrases; readonly backward: Phrases };
  readonly fields?: Readonly<Record<string, Field>>;
  readonly look: {
    readonly arrow: 'none' | 'hollow' | 'tee';
    /** Drawn on the first screen without being pointed at. */
    readonly resting?: true;
  };
}

/** A set of node kinds and relationship types. Everything that depends on kinds takes one of these. */
export interface Registry {
  readonly kinds: Readonly<Record<string, KindEntry>>;
  readonly types: Readonly<Record<string, LinkEntry>>;
}
