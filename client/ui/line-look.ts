import type { Voice } from '#contracts/registry-shape.ts';

export interface LineLook {
  /** In px. */
  readonly width: number;
  /** Lengths of dash and gap in px; null for a solid line. */
  readonly dash: readonly [number, number] | null;
  readonly cap: 'butt' | 'round';
}

/** How a lit line is drawn by its strongest voice, on the map and in its legend; "none" is a plain fact, thin and grey. */
export const lineLooks: Readonly<Record<Voice | 'none', LineLook>> = {
  paper: { width: 2, dash: null, cap: 'butt' },
  publisher: { width: 2, dash: [6, 3], cap: 'butt' },
  // A dash of no length with round ends is a dot; not quite none, which some painters leave out.
  editor: { width: 2, dash: [0.1, 4], cap: 'round' },
  none: { width: 1, dash: null, cap: 'butt' },
};
