import type { Column } from '#contracts/registry-shape.ts';
import type { Scene } from '#client/scene/scene.ts';

/** The things of a column for which the map has no room, opened as a list. */
export interface Unfolded {
  readonly column: Column;
  readonly ids: readonly string[];
}

export type PanelContent =
  | { readonly show: 'start' }
  | { readonly show: 'question'; readonly id: string }
  | { readonly show: 'unfolded'; readonly unfolded: Unfolded }
  | { readonly show: 'chosen'; readonly id: string };

/** The nearest thing asked for: what is chosen before a list, a list before the overview. */
export const panelContentOf = ({ document, question }: Scene, unfolded: Unfolded | null): PanelContent => {
  if (document.selected) return { show: 'chosen', id: document.selected };
  if (unfolded) return { show: 'unfolded', unfolded };
  return question ? { show: 'question', id: question } : { show: 'start' };
};

/** Tells two contents apart. */
export const keyOfContent = (content: PanelContent): string => {
  if (content.show === 'start') return 'start';
  return content.show === 'unfolded' ? `unfolded ${content.unfolded.column}` : `${content.show} ${content.id}`;
};
