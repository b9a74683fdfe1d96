import { memo } from 'react';
import { type DrawnColumn, type DrawnGroup, subheadLine } from './drawn-column.ts';
import { MoreButton, RowButton } from './row-button.tsx';
import { headFoot } from './whole-view.ts';

const twoLines = 32;

interface ColumnLayerProps {
  readonly column: DrawnColumn;
  readonly names: ReadonlyMap<string, string>;
  /** The one row that Tab leads to. */
  readonly current: string | undefined;
  readonly chosen: ReadonlySet<string>;
  readonly onUnfold: (column: DrawnColumn) => void;
}

/** A column as HTML over the canvas: its heads are read here, and its rows have the focus here. */
export const ColumnLayer = memo(({ column, names, current, chosen, onUnfold }: ColumnLayerProps) => {
  const { left, right, title, count, groups, more } = column;
  return (
    <div>
      <div className="canvas-head" style={{ left, top: headFoot - twoLines, height: twoLines, width: right - left }}>
        <h2>
          {title} <span className="canvas-count">· {count}</span>
        </h2>
      </div>
      {groups.map((group) => (
        <div key={group.rows[0]?.id ?? group.title}>
          <Subhead group={group} left={left} />
          <ul aria-label={group.title ?? title}>
            {group.rows.map((row) => (
              <RowButton
                key={row.id}
                row={row}
                name={names.get(row.id) ?? row.id}
                reachable={row.id === current}
                pressed={chosen.has(row.id)}
              />
            ))}
          </ul>
        </div>
      ))}
      {more ? (
        <MoreButton
          row={more}
          count={column.folded.length}
          reachable={more.id === current}
          onOpen={() => onUnfold(column)}
        />
      ) : null}
    </div>
  );
});
ColumnLayer.displayName = 'ColumnLayer';

/** Seen here, read out as the name of the list below it. */
const Subhead = ({ group: { title, head }, left }: { readonly group: DrawnGroup; readonly left: number }) =>
  head ? (
    <div aria-hidden="true" className="canvas-subhead" data-subhead="" style={{ left, top: subheadLine(head).top }}>
      {title}
    </div>
  ) : null;
