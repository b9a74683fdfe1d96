import type { Column } from '#contracts/registry-shape.ts';
import type { ViewDocument } from '#contracts/view.ts';
import type { Picture } from '#client/scene/picture.ts';

export interface GraphCanvasProps {
  /** Only what is to be seen: what is hidden or filtered is left out already. */
  readonly picture: Picture;
  readonly arrangement: Arrangement;
  readonly light: CanvasLight;
  readonly theme: 'light' | 'dark';
  readonly events: CanvasEvents;
  /** Takes what is needed to draw the scene into a file; null once it is gone. */
  readonly onDrawing?: (drawing: CanvasDrawing | null) => void;
}

/** How things are laid out: the part of a view document that says where they stand. */
export interface Arrangement extends Pick<ViewDocument, 'layout' | 'grouping' | 'positions' | 'pins'> {
  /** What of the timeline a filter of years leaves; without it the timeline spans the years of the picture. */
  readonly years?: YearRange | null;
}

export interface YearRange {
  /** The first and the last year of what could be seen, which the axis spans whatever is chosen of it. */
  readonly extent: readonly [number, number];
  readonly chosen: readonly [number, number] | null;
}

export interface CanvasLight {
  /** Ids of the chosen nodes and links, lit until let go. */
  readonly chosen: readonly string[];
  /** Ids of nodes and links to light together (the answer to a question), where nothing is chosen. */
  readonly lit: readonly string[] | null;
  readonly lines: 'resting' | 'all';
}

export interface CanvasEvents {
  /** A node's or link's id; null lets go. */
  readonly onChoose: (id: string | null) => void;
  /** Adds a node to what is chosen, or takes it away: a click with Shift, Ctrl or ⌘. */
  readonly onToggle: (id: string) => void;
  /** Nodes in a box that was drawn with Shift held. */
  readonly onSelect: (ids: readonly string[]) => void;
  /** The row "n more" was opened: these nodes don't fit. */
  readonly onUnfold: (unfolded: { readonly column: Column | 'undated'; readonly ids: readonly string[] }) => void;
  /** A double click or tap on a node. */
  readonly onExpand: (id: string) => void;
  /** A right click, a long press, the menu key or Shift F10 on a node, at this place of the window in CSS px. */
  readonly onMenu: (id: string, at: { readonly x: number; readonly y: number }) => void;
  /** The network came to rest, or a node was dragged: where everything stands now, in whole px. */
  readonly onPlace: (positions: ViewDocument['positions'], dragged: string | null) => void;
  /** A span of years was brushed on the timeline; null lets go. */
  readonly onYears: (years: readonly [number, number] | null) => void;
}

/** The drawn scene as files. */
export interface CanvasDrawing {
  /** `caption` is what stands below the picture, a paragraph each: its title, and what else it says of itself. */
  readonly svg: (caption: readonly string[]) => string;
  /** `scale` is how many px each px of the picture becomes. */
  readonly png: (scale: number, caption: readonly string[]) => Promise<Blob>;
}
