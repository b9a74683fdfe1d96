import type { Core, EventObject } from 'cytoscape';
import type { Point } from './line-path.ts';

export interface Presses {
  /** A row's, mark's or link's id; null where nothing is. */
  readonly onPress: (id: string | null) => void;
  /** The same of a node, with Shift, Ctrl or ⌘. */
  readonly onToggle: (id: string) => void;
  /** A node, twice. */
  readonly onExpand: (id: string) => void;
  /** A node, with the right button or for long, at a place of the window. */
  readonly onMenu: (id: string, at: Point) => void;
  /** Twice where nothing is. */
  readonly onGround: () => void;
  /** A mark was dragged, and let go of. */
  readonly onDrop: (id: string, places: ReadonlyMap<string, Point>) => void;
}

/** Clicks, taps, long presses and drags. */
export const startPress = (cy: Core, told: Presses): (() => void) => {
  // The finger that opened a menu is lifted afterwards.
  let held = false;
  const listeners: readonly (readonly [event: string, listener: (event: EventObject) => void])[] = [
    ['tapstart', () => (held = false)],
    ['tap', (event) => !held && press(event, cy, told)],
    ['dbltap', (event) => (isNode(event, cy) ? told.onExpand(idOf(event)) : event.target === cy && told.onGround())],
    ['cxttap', (event) => isNode(event, cy) && told.onMenu(idOf(event), inWindow(event, cy))],
    [
      'taphold',
      (event) => {
        if (!isTouch(event) || !isNode(event, cy)) return;
        held = true;
        told.onMenu(idOf(event), inWindow(event, cy));
      },
    ],
    ['dragfree', (event) => told.onDrop(idOf(event), placesOf(cy))],
  ];
  for (const [event, listener] of listeners) cy.on(event, listener);
  return () => {
    for (const [event, listener] of listeners) cy.off(event, listener);
  };
};

const press = (event: EventObject, cy: Core, { onPress, onToggle }: Presses): void => {
  if (isNode(event, cy) && isMore(event.originalEvent)) onToggle(idOf(event));
  else onPress(event.target === cy ? null : idOf(event));
};

const idOf = ({ target }: EventObject): string => String(target.id());

const isNode = ({ target }: EventObject, cy: Core): boolean => target !== cy && Boolean(target.isNode());

const isMore = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean => shiftKey || ctrlKey || metaKey;

const isTouch = ({ originalEvent }: EventObject): boolean => originalEvent.type.startsWith('touch');

const inWindow = ({ renderedPosition }: EventObject, cy: Core): Point => {
  const box = cy.container()?.getBoundingClientRect();
  return { x: Math.round((box?.left ?? 0) + renderedPosition.x), y: Math.round((box?.top ?? 0) + renderedPosition.y) };
};

const placesOf = (cy: Core): ReadonlyMap<string, Point> =>
  new Map(
    cy
      .nodes('.point')
      .toArray()
      .map((node) => [node.id(), { ...node.position() }]),
  );
