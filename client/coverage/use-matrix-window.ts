import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { heightOf, type Measures } from '#client/coverage/matrix-measures.ts';
import type { Line } from '#client/coverage/coverage-matrix.ts';

/** Up to so many rows and so many columns, all are drawn; beyond, only those near what is seen. */
const mostDrawn = 60;

interface Window {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly lines: readonly Line[];
  readonly columns: number;
  readonly measures: Measures;
  /** Places of the line and the column that have the focus, drawn however far away they are scrolled; -1 for none. */
  readonly active: { readonly line: number; readonly column: number };
}

/** Places of the lines and the columns to draw. */
export const useMatrixWindow = ({ scroller, lines, columns, measures, active }: Window) => {
  const getScrollElement = () => scroller.current;
  const manyLines = lines.length > mostDrawn;
  const manyColumns = columns > mostDrawn;
  // Nothing is memoised by what these return.
  // oxlint-disable-next-line react/incompatible-library
  const vertical = useVirtualizer({
    count: lines.length,
    enabled: manyLines,
    getScrollElement,
    estimateSize: (place) => heightOf(lines[place], measures),
    scrollMargin: measures.headHeight,
    overscan: 6,
    rangeExtractor: (range) => withActive(range, active.line),
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: columns,
    enabled: manyColumns,
    getScrollElement,
    estimateSize: () => measures.columnWidth,
    scrollMargin: measures.headWidth,
    overscan: 4,
    rangeExtractor: (range) => withActive(range, active.column),
  });
  return {
    lines: manyLines ? vertical.getVirtualItems().map(({ index }) => index) : placesOf(lines.length),
    columns: manyColumns ? horizontal.getVirtualItems().map(({ index }) => index) : placesOf(columns),
  };
};

const withActive = (range: Range, active: number): number[] =>
  [...new Set([...defaultRangeExtractor(range), ...(active < 0 ? [] : [active])])].toSorted((a, b) => a - b);

const placesOf = (count: number): number[] => Array.from({ length: count }, (_, place) => place);
