import { memo, useId, useMemo } from 'react';
import { focusRow } from './focus-row.ts';
import type { PlacedTimeline } from './placed-picture.ts';
import { MoreButton, RowButton } from './row-button.tsx';
import { rowName } from './row-name.ts';
import type { Lane } from './timeline.ts';
import { type KeyboardWishes, useKeyboard } from './use-keyboard.ts';

interface TimelineLayerProps extends Pick<KeyboardWishes, 'steps' | 'surface' | 'events'> {
  readonly placed: PlacedTimeline;
  readonly chosen: readonly string[];
  /** The things without a year that don't fit. */
  readonly onUnfold: (ids: readonly string[]) => void;
}

/** The timeline for those who don't point: one tab stop, arrow keys through time and from lane to lane. */
export const TimelineLayer = ({ placed, steps, surface, events, chosen, onUnfold }: TimelineLayerProps) => {
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
    <section aria-label="Timeline" aria-describedby={help} {...handlers}>
      <p id={help} className="sr-only">
        Arrow keys to the sides go through time, up and down to what stands there, and letters to a name; Enter chooses,
        Shift with Enter adds to what is chosen, Escape lets go; the menu key tells what else there is. Shift with an
        arrow up or down goes through the links of a thing: Enter then chooses the link, Shift with an arrow to the side
        goes to its other end. 0 shows the timeline from its top.
      </p>
      {layout.lanes.map((lane) => (
        <LaneLayer
          key={lane.title}
          lane={lane}
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

interface LaneLayerProps {
  readonly lane: Lane;
  readonly names: ReadonlyMap<string, string>;
  /** The one thing that Tab leads to. */
  readonly current: string | undefined;
  readonly chosen: ReadonlySet<string>;
  readonly onUnfold: (ids: readonly string[]) => void;
}

const LaneLayer = memo(({ lane, names, current, chosen, onUnfold }: LaneLayerProps) => {
  const { title, count, left, head, rows, folded, more } = lane;
  return (
    <div>
      <div className="canvas-head canvas-lane-head" style={{ left, ...head }}>
        <h2>
          {title} <span className="canvas-count">· {count}</span>
        </h2>
      </div>
      <ul aria-label={title}>
        {rows.map((row) => (
          <RowButton
            key={row.id}
            row={row}
            name={names.get(row.id) ?? row.id}
            reachable={row.id === current}
            pressed={chosen.has(row.id)}
          />
        ))}
      </ul>
      {more ? (
        <MoreButton row={more} count={folded.length} reachable={more.id === current} onOpen={() => onUnfold(folded)} />
      ) : null}
    </div>
  );
});
LaneLayer.displayName = 'LaneLayer';
