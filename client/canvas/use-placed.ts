import { useMemo, useState } from 'react';
import type { Picture } from '#client/scene/picture.ts';
import type { Arrangement, CanvasEvents } from './graph-canvas-props.ts';
import { neighbourhoodOf, wholeNeighbourhoodOf } from './neighbourhood.ts';
import { placePoints } from './place-points.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { type LabelWidths, throughline } from './throughline.ts';
import { timeline } from './timeline.ts';
import { useNetwork } from './use-network.ts';
import type { Size } from './whole-view.ts';

interface Setting {
  readonly picture: Picture;
  readonly arrangement: Arrangement;
  readonly size: Size | null;
  readonly widths: LabelWidths | null;
  readonly onPlace: CanvasEvents['onPlace'];
}

interface Placed {
  /** The picture with its places; what was there before until they are known, null where nothing was. */
  readonly placed: PlacedPicture | null;
  /** A network is being laid out. */
  readonly working: boolean;
}

export const usePlaced = ({ picture, arrangement, size, widths, onPlace }: Setting): Placed => {
  const { layout, grouping, pins, years } = arrangement;
  const [first, last] = years?.extent ?? [];
  const extent = useMemo(
    () => (first === undefined || last === undefined ? null : ([first, last] as const)),
    [first, last],
  );
  const { places, run, working } = useNetwork({ picture, arrangement, onPlace });
  const now = useMemo((): PlacedPicture | null => {
    if (!size || !widths) return null;
    const pinned = new Set<string>(pins);
    if (layout === 'network')
      return (
        places && {
          form: 'points',
          layout: placePoints(picture, { places, run, grouping, size, widthOf: widths.other }),
          around: wholeNeighbourhoodOf(picture),
          pins: pinned,
        }
      );
    const around = neighbourhoodOf(picture);
    return layout === 'timeline'
      ? { form: 'timeline', layout: timeline(picture, size, widths, { grouping, pins, extent }), around, pins: pinned }
      : { form: 'rows', layout: throughline(picture, size, widths, { grouping, pins }), around, pins: pinned };
  }, [picture, size, widths, layout, grouping, pins, extent, places, run]);
  const [shown, setShown] = useState(now);
  if (now && now !== shown) setShown(now);
  return { placed: now ?? shown, working };
};
