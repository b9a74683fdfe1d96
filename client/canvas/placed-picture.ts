import type { Neighbourhood } from './neighbourhood.ts';
import type { Throughline } from './throughline.ts';

/** A picture with its places: all that is needed to draw it. */
export interface PlacedPicture {
  readonly layout: Throughline;
  readonly around: Neighbourhood;
}
