/** A cell of the grid: row 0 holds the heads of the columns, column 0 those of the rows. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  /** With their heads. */
  readonly rows: number;
  readonly columns: number;
  /** So many rows are a page. */
  readonly page: number;
}

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads in a grid of cells (WAI-ARIA Authoring Practices, grid pattern); null where it means nothing here. */
export const gridPlaceAfter = ({ key, ctrlKey, metaKey }: Press, at: GridPlace, size: GridSize): GridPlace | null => {
  const far = ctrlKey || metaKey;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  switch (key) {
    case 'ArrowRight':
      return { ...at, column: far ? last.column : Math.min(at.column + 1, last.column) };
    case 'ArrowLeft':
      return { ...at, column: far ? 0 : Math.max(at.column - 1, 0) };
    case 'ArrowDown':
      return { ...at, row: far ? last.row : Math.min(at.row + 1, last.row) };
    case 'ArrowUp':
      return { ...at, row: far ? 0 : Math.max(at.row - 1, 0) };
    case 'Home':
      return far ? { row: 0, column: 0 } : { ...at, column: 0 };
    case 'End':
      return far ? last : { ...at, column: last.column };
    case 'PageDown':
      return { ...at, row: Math.min(at.row + size.page, last.row) };
    case 'PageUp':
      return { ...at, row: Math.max(at.row - size.page, 0) };
    default:
      return null;
  }
};

/** A place in a grid that has become smaller meanwhile. */
export const placeWithin = ({ row, column }: GridPlace, size: Omit<GridSize, 'page'>): GridPlace => ({
  row: Math.max(0, Math.min(row, size.rows - 1)),
  column: Math.max(0, Math.min(column, size.columns - 1)),
});
