import type { StylesheetJson } from 'cytoscape';
import type { Theme } from './palette.ts';
import type { Wishes } from './spotlight.ts';
import type { View } from './whole-view.ts';

/** How the canvas holds one form of a picture. */
export interface Drawing<Placed> {
  readonly draw: (placed: Placed, how: Circumstances) => void;
  readonly stylesheet: (theme: Theme) => StylesheetJson;
  readonly zoomLimits: { readonly least: number; readonly most: number };
  readonly light: (wishes: Wishes) => void;
  readonly askForLines: (asked: boolean) => void;
  readonly onZoom: (zoom: number) => void;
  /** Where all of it is seen. */
  readonly view: () => View | null;
  readonly areaOf: (id: string) => Area | undefined;
  /** It is no longer what is drawn. */
  readonly stop: () => void;
}

export interface Circumstances {
  /** Nothing was drawn before. */
  readonly first: boolean;
  readonly wishes: Wishes;
  readonly asked: boolean;
}

/** In px at zoom 1. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}
