import { useCallback, useId } from 'react';
import { flushSync } from 'react-dom';
import { focusRow } from './focus-row.ts';
import type { PlacedPoints } from './placed-picture.ts';
import { rowName } from './row-name.ts';
import { type KeyboardWishes, useKeyboard } from './use-keyboard.ts';

interface PointsLayerProps extends Pick<KeyboardWishes, 'steps' | 'surface' | 'events'> {
  readonly placed: PlacedPoints;
  readonly chosen: readonly string[];
  /** The mark that the focus is to go to: only that one and the one where it is have buttons. */
  readonly reached: string | null;
  readonly onReach: (id: string) => void;
}

/** The network for those who don't point: one tab stop, arrow keys to what stands nearest, every link within reach. */
export const PointsLayer = ({ placed, steps, surface, events, chosen, reached, onReach }: PointsLayerProps) => {
  const { layout, around, pins } = placed;
  const goTo = useCallback(
    (layer: HTMLElement, id: string): void => {
      flushSync(() => onReach(id));
      focusRow(layer, id);
    },
    [onReach],
  );
  const { current, said, handlers } = useKeyboard({ steps, around, surface, events, goTo });
  const help = useId();
  const first = layout.places.keys().next().value;
  const isPlaced = (id: string | null | undefined): id is string => typeof id === 'string' && layout.places.has(id);
  const stop = [current, reached, ...chosen, first].find(isPlaced);
  const buttons = [...new Set([stop, reached].filter(isPlaced))];
  return (
    <section aria-label="Map" aria-describedby={help} {...handlers}>
      <p id={help} className="sr-only">
        Arrow keys go to what stands nearest and letters to a name; Enter chooses, Shift with Enter adds to what is
        chosen, Escape lets go; the menu key tells what else there is. Shift with an arrow up or down goes through the
        links of a thing: Enter then chooses the link, Shift with an arrow to the side goes to its other end. 0 shows
        the whole map.
      </p>
      {layout.groups.map(({ title, at }) => (
        <div key={title} className="canvas-group" data-subhead="" style={{ left: at.x, top: at.y }}>
          {title}
        </div>
      ))}
      {buttons.map((id) => {
        const node = around.nodes.get(id);
        const place = layout.places.get(id);
        return node && place ? (
          <button
            key={id}
            type="button"
            data-row={id}
            aria-label={rowName(node, around, pins)}
            aria-pressed={chosen.includes(id)}
            tabIndex={id === stop ? 0 : -1}
            className="canvas-row canvas-point"
            style={{ left: place.x, top: place.y }}
          />
        ) : null;
      })}
      <output className="sr-only">{said}</output>
    </section>
  );
};
