import cytoscape from 'cytoscape';
import type { Drawing } from './drawing.ts';
import { startHover } from './hover.ts';
import { measure, type MeasuredElement } from './measure.ts';
import type { Theme } from './palette.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { pointsDrawing } from './points-drawing.ts';
import { type Presses, startPress } from './press.ts';
import { rowsDrawing } from './rows-drawing.ts';
import { startSelecting } from './select-box.ts';
import { noWishes, type Wishes } from './spotlight.ts';
import { timelineDrawing } from './timeline-drawing.ts';
import { startViewport, type Viewport } from './viewport.ts';
import type { Size } from './whole-view.ts';

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
  readonly onView: Viewport['onView'];
  /** Tells what is done with the pointer; returns how to stop. */
  readonly listen: (told: SurfaceEvents) => () => void;
  readonly destroy: () => void;
}

export interface SurfaceEvents extends Omit<Presses, 'onGround'> {
  readonly onSelect: (ids: readonly string[]) => void;
}

interface Places {
  /** Tells when it is drawn, and measures itself. */
  readonly root: MeasuredElement;
  readonly host: HTMLElement;
  /** The HTML over the canvas that moves with it. */
  readonly layer: HTMLElement;
}

/** Two clicks within so many milliseconds are one double click: fingers are slower than Cytoscape takes them to be. */
const doubleClick = 350;

export const startSurface = ({ root, host, layer }: Places): Surface => {
  const cy = cytoscape({
    container: host,
    layout: { name: 'preset' },
    boxSelectionEnabled: true,
    autoungrabify: true,
    autounselectify: true,
    multiClickDebounceTime: doubleClick,
  });
  const drawings = { rows: rowsDrawing(cy, layer), timeline: timelineDrawing(cy, layer), points: pointsDrawing(cy) };
  let form: PlacedPicture['form'] | null = null;
  let size: Size | null = null;
  let run = 0;
  let theme: Theme = 'light';
  let wishes = noWishes;
  let asked = false;

  const current = (): Pick<Drawing<never>, 'light' | 'view' | 'areaOf' | 'onZoom' | 'askForLines'> | null =>
    form && drawings[form];
  const light = (changed: Partial<Wishes>): void => {
    wishes = { ...wishes, ...changed };
    current()?.light(wishes);
  };
  const paint = (): void => {
    if (form) cy.style(drawings[form].stylesheet(theme));
  };
  const take = (next: PlacedPicture['form']): void => {
    if (form) drawings[form].stop();
    cy.elements().remove();
    form = next;
    const { least, most } = drawings[next].zoomLimits;
    cy.minZoom(least);
    cy.maxZoom(most);
    cy.autoungrabify(next !== 'points');
    layer.dataset.form = next;
    paint();
  };
  const viewport = startViewport(cy, { layer, onZoom: (zoom) => current()?.onZoom(zoom) });
  const fit = (): void => {
    const view = current()?.view();
    if (view) viewport.show(view);
  };
  const stopHover = startHover(cy, (pointed) => light({ pointed }));
  root.measure = () => measure(cy, root);

  return {
    draw: (next) => {
      const first = form === null;
      const laidOut = next.form === 'points' ? next.layout.run : run;
      const anew = form !== next.form || !isSame(size, next.layout.size) || laidOut !== run;
      run = laidOut;
      ({ size } = next.layout);
      if (form !== next.form) take(next.form);
      const how = { first, wishes, asked };
      if (next.form === 'rows') drawings.rows.draw(next, how);
      else if (next.form === 'timeline') drawings.timeline.draw(next, how);
      else drawings.points.draw(next, how);
      if (anew) fit();
      if (first)
        cy.one('render', () => {
          root.dataset.drawn = 'true';
        });
    },
    paint: (next) => {
      theme = next;
      paint();
    },
    askForLines: (lines) => {
      asked = lines === 'all';
      current()?.askForLines(asked);
    },
    light,
    bringIntoView: (id) => {
      const area = current()?.areaOf(id);
      if (area) viewport.bringIntoView(area);
    },
    fit,
    zoomBy: viewport.zoomBy,
    onView: viewport.onView,
    listen: ({ onSelect, ...told }) => {
      const stops = [startPress(cy, { ...told, onGround: fit }), startSelecting(cy, onSelect)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    destroy: () => {
      stopHover();
      delete root.measure;
      viewport.stop();
      cy.destroy();
    },
  };
};

const isSame = (one: Size | null, other: Size): boolean =>
  one !== null && one.width === other.width && one.height === other.height;
