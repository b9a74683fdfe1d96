import type { Column } from '#contracts/registry-shape.ts';
import type { Connection } from '#client/scene/connection.ts';
import { chosenOne, type Scene } from '#client/scene/scene.ts';

/** The things of a column, or without a year on the timeline, for which the map has no room, opened as a list. */
export interface Unfolded {
  readonly column: Column | 'undated';
  readonly ids: readonly string[];
}

export type PanelContent =
  | { readonly show: 'start' }
  | { readonly show: 'question'; readonly id: string }
  | { readonly show: 'connect'; readonly connection: Connection }
  | { readonly show: 'unfolded'; readonly unfolded: Unfolded }
  | { readonly show: 'several'; readonly ids: readonly string[] }
  | { readonly show: 'chosen'; readonly id: string };

/** The nearest thing asked for: what is chosen before a list, a list before the overview. */
export const panelContentOf = ({ document, question, connect }: Scene, unfolded: Unfolded | null): PanelContent => {
  const chosen = chosenOne(document);
  if (chosen) return { show: 'chosen', id: chosen };
  if (document.selection.length > 1) return { show: 'several', ids: document.selection };
  if (connect) return { show: 'connect', connection: connect };
  if (unfolded) return { show: 'unfolded', unfolded };
  return question ? { show: 'question', id: question } : { show: 'start' };
};

/** Tells two contents apart. Several things are one content, however many they come to be. */
export const keyOfContent = (content: PanelContent): string => {
  if (content.show === 'start' || content.show === 'several') return content.show;
  if (content.show === 'connect') return `connect ${content.connection.from} ${content.connection.to}`;
  return content.show === 'unfolded' ? `unfolded ${content.unfolded.column}` : `${content.show} ${content.id}`;
};
