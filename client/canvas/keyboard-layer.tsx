import { useId, useMemo } from 'react';
import { ColumnLayer } from './column-layer.tsx';
import { rowName } from './row-name.ts';
import type { DrawnColumn } from './drawn-column.ts';
import { focusRow } from './focus-row.ts';
import type { PlacedRows } from './placed-picture.ts';
import { type KeyboardWishes, useKeyboard } from './use-keyboard.ts';

interface KeyboardLayerProps extends Pick<KeyboardWishes, 'steps' | 'surface' | 'events'> {
  readonly placed: PlacedRows;
  readonly chosen: readonly string[];
  readonly onUnfold: (column: DrawnColumn) => void;
}

/** The picture for those who don't point: one tab stop, arrow keys from row to row, every link within reach. */
export const KeyboardLayer = ({ placed, steps, surface, events, chosen, onUnfold }: KeyboardLayerProps) => {
  const { layout, around, pins } = placed;
  const { current, said, handlers } = useKeyboard({ steps, around, surface, events, goTo: focusRow });
  const help = useId();
  const names = useMemo(
    () => new Map([...around.nodes.values()].map((node) => [String(node.id), rowName(node, around, pins)])),
    [around, pins],
  );
  const first = layout.rows.keys().next().value;
  const reachable = [current, ...chosen].find((id) => id !== null && layout.rows.has(id)) ?? first;
  const pressed = useMemo(() => new Set(chosen), [chosen]);
  return (
    <section aria-label="Map" aria-describedby={help} {...handlers}>
      <p id={help} className="sr-only">
        Arrow keys go from row to row and letters to a name; Enter chooses, Shift with Enter adds to what is chosen,
        Escape lets go; the menu key tells what else there is. Shift with an arrow up or down goes through the links of
        a row: Enter then chooses the link, Shift with an arrow to the side goes to its other end. 0 shows the whole
        map.
      </p>
      {layout.columns.map((column) => (
        <ColumnLayer
          key={column.column}
          column={column}
          names={names}
          current={reachable}
          chosen={pressed}
          onUnfold={onUnfold}
        />
      ))}
      <output className="sr-only">{said}</output>
    </section>
  );
};
