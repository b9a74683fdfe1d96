import {
  createSortedRowModel,
  metaHelper,
  type Row,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  type TableOptions,
} from '@tanstack/react-table';
import { compareText } from '#contracts/order.ts';

interface ColumnMeta {
  /** How much of a line the column takes, as a track of a CSS grid: it holds whatever the rows contain. */
  readonly track: string;
}

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta: metaHelper<ColumnMeta>(),
});
export type Features = typeof features;

export type Columns<R extends RowData> = TableOptions<Features, R>['columns'];

/** By number or as words are sorted, whichever the values are. */
export const byValue = <R extends RowData>(one: Row<Features, R>, other: Row<Features, R>, column: string): number => {
  const [value, otherValue] = [one.getValue<unknown>(column), other.getValue<unknown>(column)];
  return typeof value === 'number' && typeof otherValue === 'number'
    ? value - otherValue
    : compareText(String(value), String(otherValue));
};
