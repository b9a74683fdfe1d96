/** The rows of a CSV by the names of their columns, as a spreadsheet reads them (RFC 4180). */
export const rowsOf = (text: string): Record<string, string>[] => {
  const [names = [], ...rows] = recordsOf(text.replace(/^\uFEFF/, ''));
  return rows.map((cells) => {
    if (cells.length !== names.length) throw new Error(`${cells.length} cells under ${names.length} names`);
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
};

const recordsOf = (text: string): string[][] => {
  const records: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(cells);
    cells = [];
  }
  return records;
};
