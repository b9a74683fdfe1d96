import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';

interface Lines {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly ids: readonly string[];
  /** The place of the row that keeps the focus, however far away it is scrolled. */
  readonly active: number;
  /** Of most rows, in px. */
  readonly lineHeight: number;
  /** What stands above the first row and stays there while the rows scroll, in px. */
  readonly headHeight: number;
}

interface DrawnRow {
  readonly place: number;
  /** In px from the first row; null where rows stand one below the other by themselves. */
  readonly top: number | null;
}

/** From so many rows on, only those near what is seen are drawn. */
const mostDrawn = 200;

export const useDrawnRows = ({ scroller, ids, active, lineHeight, headHeight }: Lines) => {
  const isLong = ids.length > mostDrawn;
  // Nothing is memoised by what it returns.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: ids.length,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    getItemKey: (place) => ids[place] ?? place,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].toSorted((a, b) => a - b),
  });
  const drawn: readonly DrawnRow[] = isLong
    ? virtualizer.getVirtualItems().map(({ index, start }) => ({ place: index, top: start - headHeight }))
    : ids.map((_, place) => ({ place, top: null }));
  return {
    drawn,
    /** Of all rows together, in px, where not all are drawn. */
    height: isLong ? virtualizer.getTotalSize() : undefined,
    measure: isLong ? virtualizer.measureElement : null,
    /** Scrolls no further than it must. How high far rows are shows only on the way there. */
    reveal: useCallback(
      (line: HTMLElement): void => {
        if (isLong) virtualizer.scrollToIndex(Number(line.dataset['index']));
        else line.scrollIntoView({ block: 'nearest' });
      },
      [virtualizer, isLong],
    ),
  };
};
