/** A cell as it stands in an address: `tactic:x~topic:y`. */
export const cellName = (row: string, column: string): string => `${row}~${column}`;
