/** What every row of a table has, whatever it tells. */
export interface GridRow {
  /** Of the node or link that it stands for. */
  readonly id: string;
  /** What typing looks for. */
  readonly name: string;
  /** Id of the node that it stands for; null where it stands for a link. */
  readonly thing: string | null;
}
