import type { Edge } from '#contracts/graph.ts';
import type { Hollow } from './hollow-sides.ts';
import type { LinePath } from './line-path.ts';

/** A drawn picture as plain figures, whatever its layout: all that goes into a file. In px at zoom 1. */
export interface Sheet {
  readonly box: SheetBox;
  readonly texts: readonly SheetText[];
  readonly marks: readonly SheetMark[];
  readonly bars: readonly SheetBar[];
  /** Where a rule goes from the top to the bottom. */
  readonly rules: readonly number[];
  readonly lines: readonly SheetLine[];
  /** What of the picture is a thing's: filled where it is chosen. */
  readonly areas: readonly SheetArea[];
  readonly rowOf: (id: string) => string | undefined;
}

export interface SheetBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type TextRole = 'head' | 'subhead' | 'label' | 'tactic' | 'more' | 'tick' | 'note' | 'group';

export interface SheetText {
  readonly role: TextRole;
  /** Whose label it is; null for what belongs to no thing. */
  readonly id: string | null;
  readonly x: number;
  /** The middle of all its lines. */
  readonly y: number;
  readonly lines: readonly string[];
  /** Stands after a head: how many there are. */
  readonly count?: number;
}

export interface SheetMark {
  readonly id: string;
  readonly kind: string;
  readonly hollow: Hollow;
  readonly pinned: boolean;
  /** What it is called where there is no room to write it; else null. */
  readonly unwritten: string | null;
  readonly x: number;
  readonly y: number;
}

export interface SheetBar {
  readonly id: string;
  readonly kind: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface SheetLine {
  readonly edge: Edge;
  readonly path: LinePath;
  /** How far before its end a lit line stops. */
  readonly inset: number;
  /** Drawn without being lit or asked for. */
  readonly rests: boolean;
}

export interface SheetArea extends SheetBox {
  readonly id: string;
  readonly kind: string;
}
