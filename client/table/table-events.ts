import type { WindowPlace } from '#client/lib/use-thing-menu.ts';

export interface TableEvents {
  /** A node's or link's id. */
  readonly onChoose: (id: string) => void;
  /** Adds to what is chosen, or takes it away. */
  readonly onToggle: (id: string) => void;
  readonly onSelect: (ids: readonly string[]) => void;
  /** What else there is to do with a node, at a place of the window in CSS px. */
  readonly onMenu: (id: string, at: WindowPlace) => void;
}
