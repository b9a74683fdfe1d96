import { memo } from 'react';
import { boxOf, moreLabel, type Row } from './drawn-column.ts';

interface RowButtonProps {
  readonly row: Row;
  readonly name: string;
  readonly reachable: boolean;
  readonly pressed: boolean;
}

/** Lies over a row without hiding or catching anything. */
export const RowButton = memo(({ row, name, reachable, pressed }: RowButtonProps) => {
  const { left, right } = boxOf(row);
  return (
    <li>
      <button
        type="button"
        data-row={row.id}
        aria-label={name}
        aria-pressed={pressed}
        tabIndex={reachable ? 0 : -1}
        className="canvas-row"
        style={{ left, top: row.top, width: right - left, height: row.height }}
      />
    </li>
  );
});
RowButton.displayName = 'RowButton';

interface MoreButtonProps {
  readonly row: Row;
  readonly count: number;
  readonly reachable: boolean;
  readonly onOpen: () => void;
}

/** Stands for what is folded away. */
export const MoreButton = ({ row, count, reachable, onOpen }: MoreButtonProps) => (
  <button
    type="button"
    data-row={row.id}
    tabIndex={reachable ? 0 : -1}
    className="canvas-more"
    style={{ left: row.left, top: row.y - 8 }}
    onClick={onOpen}
  >
    {moreLabel(count)}
  </button>
);
