import type { Core } from 'cytoscape';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { GraphCanvas } from '#client/canvas/graph-canvas.tsx';
import type { CanvasEvents } from '#client/canvas/graph-canvas-props.ts';
import { type DrawnPicture, painted } from './drawn-picture.ts';
import type { LargePicture, Positions } from './large-picture.ts';

/** Our canvas, as the page uses it: where things come to stand goes into the document and comes back. */
export const drawGraphCanvas = async (
  host: HTMLElement,
  picture: LargePicture,
  positions: Positions,
): Promise<DrawnPicture> => {
  const root = createRoot(host);
  root.render(<Network picture={picture} positions={positions} />);
  await drawn(host);
  return {
    show: async (next) => {
      const shown = paintedWith(coreIn(host), next);
      root.render(<Network picture={next} positions={positions} />);
      await shown;
    },
    remove: () => root.unmount(),
  };
};

/** Lays a picture out that has no positions, and resolves once they are told; what follows is drawing. */
export const layOutInGraphCanvas = (host: HTMLElement, picture: LargePicture): Promise<() => void> =>
  new Promise((resolve) => {
    const root = createRoot(host);
    const onPlace = (): void => resolve(() => root.unmount());
    root.render(<Canvas picture={picture} positions={nowhere} onPlace={onPlace} />);
  });

interface Shown {
  readonly picture: LargePicture;
  readonly positions: Positions;
}

const Network = ({ picture, positions }: Shown) => {
  const [now, setNow] = useState(positions);
  return <Canvas picture={picture} positions={now} onPlace={setNow} />;
};

const Canvas = ({ picture, positions, onPlace }: Shown & Pick<CanvasEvents, 'onPlace'>) => {
  const arrangement = useMemo(
    () => ({ layout: 'network' as const, grouping: 'none' as const, positions, pins: [] }),
    [positions],
  );
  const events = useMemo(() => ({ ...deaf, onPlace }), [onPlace]);
  return <GraphCanvas picture={picture} arrangement={arrangement} light={light} theme="light" events={events} />;
};

const nowhere: Positions = {};
const light = { chosen: [], lit: null, lines: 'resting' } as const;
const nothing = (): void => undefined;
const deaf: Omit<CanvasEvents, 'onPlace'> = {
  onChoose: nothing,
  onToggle: nothing,
  onSelect: nothing,
  onUnfold: nothing,
  onExpand: nothing,
  onMenu: nothing,
  onYears: nothing,
};

const drawn = (host: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    new MutationObserver((_changes, observer) => {
      if (!host.querySelector('[data-drawn]')) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve());
    }).observe(host, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-drawn'] });
  });

/** A frame may still be drawn of the picture before. */
const paintedWith = async (cy: Core, { nodes }: LargePicture): Promise<void> => {
  do await painted(cy);
  while (nodes.some(({ id }) => cy.getElementById(id).empty()));
};

const register = '_cyreg';
const hasCore = z.object({
  [register]: z.object({ cy: z.custom<Core>((core) => typeof core === 'object' && core !== null) }),
});

/** Cytoscape leaves itself on its container. */
const coreIn = (host: HTMLElement): Core => hasCore.parse(Object(host.querySelector('.canvas-host')))[register].cy;
