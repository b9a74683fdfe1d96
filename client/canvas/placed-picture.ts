import type { Neighbourhood } from './neighbourhood.ts';
import type { PointsLayout } from './points-layout.ts';
import type { RowsLayout } from './rows-layout.ts';
import type { Timeline } from './timeline.ts';

/** A picture with its places: all that is needed to draw it. */
export type PlacedPicture = PlacedRows | PlacedTimeline | PlacedPoints;

/** The throughline. */
export interface PlacedRows {
  readonly form: 'rows';
  readonly layout: RowsLayout;
  readonly around: Neighbourhood;
}

export interface PlacedTimeline {
  readonly form: 'timeline';
  readonly layout: Timeline;
  readonly around: Neighbourhood;
}

/** The network. */
export interface PlacedPoints {
  readonly form: 'points';
  readonly layout: PointsLayout;
  readonly around: Neighbourhood;
}
