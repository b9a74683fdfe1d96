import type { CanvasEvents } from './graph-canvas-props.ts';
import type { PlacedPicture } from './placed-picture.ts';

type Unfolded = Parameters<CanvasEvents['onUnfold']>[0];

/** What the row "n more" of this id stands for; null for every other id. */
export const foldAt = (placed: PlacedPicture, id: string | null): Unfolded | null => {
  if (placed.form === 'rows') {
    const column = placed.layout.columns.find(({ more }) => more?.id === id);
    return column ? { column: column.column, ids: column.folded } : null;
  }
  if (placed.form === 'points') return null;
  const lane = placed.layout.lanes.find(({ more }) => more?.id === id);
  return lane ? { column: 'undated', ids: lane.folded } : null;
};
