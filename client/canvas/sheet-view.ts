import type { WidthOf } from './label-lines.ts';
import type { Light } from './lighting.ts';
import type { Theme } from './palette.ts';

/** How a sheet is to be seen. */
export interface SheetView {
  readonly theme: Theme;
  readonly light: Light | null;
  /** Ids of the chosen things. */
  readonly chosen: readonly string[];
  readonly lines: 'resting' | 'all';
  /** Paragraphs at the foot. The first is the title. */
  readonly caption: readonly string[];
  /** How wide the words at the foot are set. */
  readonly widthOf: WidthOf;
}
