import type { Column } from '#contracts/registry-shape.ts';
import type { Picture } from '#client/scene/picture.ts';

export interface GraphCanvasProps {
  /** Only what is to be seen: hidden kinds are left out already. */
  readonly picture: Picture;
  /** Id of the chosen node or link, lit until let go. */
  readonly chosen: string | null;
  /** Ids of nodes and links to light together (the answer to a question), where nothing is chosen. */
  readonly lit: readonly string[] | null;
  readonly lines: 'resting' | 'all';
  readonly theme: 'light' | 'dark';
  /** A node's or link's id; null lets go. */
  readonly onChoose: (id: string | null) => void;
  /** The row "n more" of a column was opened: these nodes don't fit. */
  readonly onUnfold: (column: Column, folded: readonly string[]) => void;
}
