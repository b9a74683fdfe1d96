import cytoscape, { type ElementDefinition } from 'cytoscape';
import { registry } from '#contracts/registry.ts';
import { type Detail, namedRows, nameRows } from './detail.ts';
import { elementsOf, isSeenAtRest } from './elements.ts';
import { startHover } from './hover.ts';
import { measure, type MeasuredElement } from './measure.ts';
import type { Theme } from './palette.ts';
import { patch } from './patch.ts';
import { startPress } from './press.ts';
import { lightFor, markChosen, noWishes, shine, type Wishes } from './spotlight.ts';
import { stylesheet } from './stylesheet.ts';
import type { PlacedPicture } from './placed-picture.ts';
import type { Size } from './whole-view.ts';
import { startViewport, zoomLimits } from './viewport.ts';

/** A canvas with everything that happens on it, without React. Whatever it listens to it lets go of at the end. */
export interface Surface {
  readonly draw: (placed: PlacedPicture) => void;
  readonly paint: (theme: Theme) => void;
  readonly askForLines: (lines: 'resting' | 'all') => void;
  /** Changes what asks for light; the rest of the wishes stay. */
  readonly light: (wishes: Partial<Wishes>) => void;
  readonly bringIntoView: (id: string) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Tells which row or link is clicked, null for none; returns how to stop. */
  readonly onPress: (tell: (id: string | null) => void) => () => void;
  readonly destroy: () => void;
}

interface Places {
  /** Tells when it is drawn, and measures itself. */
  readonly root: MeasuredElement;
  readonly host: HTMLElement;
  /** The HTML over the canvas that moves with it. */
  readonly layer: HTMLElement;
}

export const startSurface = ({ root, host, layer }: Places): Surface => {
  const cy = cytoscape({
    container: host,
    layout: { name: 'preset' },
    minZoom: zoomLimits.least,
    maxZoom: zoomLimits.most,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
  });
  let placed: PlacedPicture | null = null;
  let wishes = noWishes;
  let asked = false;

  const ask = (): void => {
    cy.batch(() => cy.edges().toggleClass('asked', asked));
  };
  const relight = (): void => {
    if (!placed) return;
    const { layout, around } = placed;
    const shown = lightFor(wishes, around);
    shine(cy, shown, layout.rowOf);
    layer.toggleAttribute('data-lit', shown !== null);
    const { chosen } = wishes;
    markChosen(cy, (chosen && layout.rowOf(chosen)?.id) ?? null);
  };
  const light = (changed: Partial<Wishes>): void => {
    wishes = { ...wishes, ...changed };
    relight();
  };
  const name = (detail: Detail): void => {
    if (placed) nameRows(cy, namedRows(detail, placed.layout, placed.around));
  };
  const hold = (elements: readonly ElementDefinition[]): void => {
    patch(cy, elements);
    name(viewport.detail());
    ask();
    relight();
  };
  const viewport = startViewport(cy, { layer, onDetail: name });
  const fit = (): void => {
    if (placed) viewport.show(placed.layout.view);
  };
  const stopHover = startHover(cy, (pointed) => light({ pointed }));
  root.measure = () => measure(cy, root);

  return {
    draw: (next) => {
      const isFirst = placed === null;
      const resized = placed === null || !isSame(placed.layout.size, next.layout.size);
      placed = next;
      const unlit = !asked && lightFor(wishes, next.around) === null;
      // What nothing shows yet comes after the first picture, which is there the sooner.
      hold(isFirst && unlit ? elementsOf(next).filter(isSeenAtRest) : elementsOf(next));
      if (resized) fit();
      if (isFirst)
        cy.one('render', () => {
          root.dataset.drawn = 'true';
          if (placed) hold(elementsOf(placed));
        });
    },
    paint: (theme) => {
      cy.style(stylesheet(registry, theme));
    },
    askForLines: (lines) => {
      asked = lines === 'all';
      ask();
    },
    light,
    bringIntoView: (id) => {
      const row = placed?.layout.rowOf(id);
      if (row) viewport.bringIntoView(row);
    },
    fit,
    zoomBy: viewport.zoomBy,
    onPress: (tell) => startPress(cy, { onPress: tell, onPressTwice: fit }),
    destroy: () => {
      stopHover();
      delete root.measure;
      viewport.stop();
      cy.destroy();
    },
  };
};

const isSame = (one: Size, other: Size): boolean => one.width === other.width && one.height === other.height;
