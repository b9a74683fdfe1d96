import type { Neighbourhood } from './neighbourhood.ts';
import type { PointsLayout } from './points-layout.ts';
import type { RowsLayout } from './rows-layout.ts';
import type { Timeline } from './timeline.ts';

/** A picture with its places: all that is needed to draw it. */
export type PlacedPicture = PlacedRows | PlacedTimeline | PlacedPoints;

interface Pinned {
  /** Ids of what keeps its place, which has a mark of its own. */
  readonly pins: ReadonlySet<string>;
}

/** The throughline. */
export interface PlacedRows extends Pinned {
  readonly form: 'rows';
  readonly layout: RowsLayout;
  readonly around: Neighbourhood;
}

export interface PlacedTimeline extends Pinned {
  readonly form: 'timeline';
  readonly layout: Timeline;
  readonly around: Neighbourhood;
}

/** The network. */
export interface PlacedPoints extends Pinned {
  readonly form: 'points';
  readonly layout: PointsLayout;
  readonly around: Neighbourhood;
}
