import type { Core, NodeSingular } from 'cytoscape';
import type { Light } from './lighting.ts';
import type { PlacedPoints } from './placed-picture.ts';
import { growthAt, pointNames, rankOf, zoomStepOf } from './point-names.ts';

export interface Naming {
  /** What is drawn now. */
  readonly take: (placed: PlacedPoints) => void;
  /** The zoom or the pan has changed: the names follow once it rests. */
  readonly follow: () => void;
  /** What is lit has its name first. */
  readonly light: (lit: Light | null) => void;
  readonly stop: () => void;
}

/** Screens on each side of the canvas in which marks are named beforehand. */
const beyond = 0.5;

/** A zoom that pauses for so many milliseconds rests: until then labels are drawn larger or smaller with the picture. */
const pause = 100;

/** Keeps as many marks named as have room: worked out once for each step of the zoom, and put on where one looks. */
export const startNaming = (cy: Core): Naming => {
  let placed: PlacedPoints | null = null;
  let ranked: readonly string[] = [];
  let lit: Light | null = null;
  let known = new Map<number, ReadonlySet<string>>();
  let named = new Map<string, NodeSingular>();
  let done: { readonly step: number; readonly window: Window } | null = null;

  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const rest = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  const inOrder = (): readonly string[] => {
    if (!lit) return ranked;
    const { nodes } = lit;
    return [...ranked.filter((id) => nodes.has(id)), ...ranked.filter((id) => !nodes.has(id))];
  };
  const name = (): void => {
    if (!placed || cy.destroyed()) return;
    const { layout } = placed;
    const step = zoomStepOf(cy.zoom());
    if (done?.step === step && isWithin(windowOf(cy, 0), done.window)) return;
    const window = windowOf(cy, beyond);
    const names = known.get(step) ?? pointNames(inOrder(), layout, step);
    known.set(step, names);
    const size = 12 * growthAt(step);
    const next = new Map<string, NodeSingular>();
    cy.batch(() => {
      for (const id of names) {
        const place = layout.places.get(id);
        if (!place || !isIn(window, place)) continue;
        const node = named.get(id) ?? cy.getElementById(id);
        next.set(id, node);
        if (node.data('size') !== size) node.data('size', size);
        if (!named.has(id)) node.addClass('named');
      }
      for (const [id, node] of named) if (!next.has(id)) node.removeClass('named');
    });
    named = next;
    done = { step, window };
  };
  const anew = (): void => {
    known = new Map();
    done = null;
    // Whatever else happens at once comes first: where one looks, for one.
    queueMicrotask(name);
  };
  return {
    take: (next) => {
      placed = next;
      ranked = rankOf(next.layout, next.around);
      named = new Map([...named].filter(([, node]) => node.inside()));
      anew();
    },
    follow: () => {
      rest();
      // Where a frame takes longer than the pause, the next turn of the wheel waits for it, and comes before the next.
      timer = setTimeout(() => {
        frame = requestAnimationFrame(name);
      }, pause);
    },
    light: (next) => {
      if (next === lit) return;
      lit = next;
      anew();
    },
    stop: () => {
      rest();
      placed = null;
    },
  };
};

interface Window {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

const windowOf = (cy: Core, margin: number): Window => {
  const { x1, x2, y1, y2, w, h } = cy.extent();
  return { x1: x1 - w * margin, x2: x2 + w * margin, y1: y1 - h * margin, y2: y2 + h * margin };
};

const isWithin = (inner: Window, outer: Window): boolean =>
  inner.x1 >= outer.x1 && inner.x2 <= outer.x2 && inner.y1 >= outer.y1 && inner.y2 <= outer.y2;

const isIn = ({ x1, x2, y1, y2 }: Window, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= x1 && x <= x2 && y >= y1 && y <= y2;
