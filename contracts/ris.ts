/** A record of a RIS file by its tags, as the citation library gives it. */
export type RisRecord = Readonly<Record<string, string | readonly string[]>>;

/**
 * Writes a RIS record. The library's own writer breaks lines after 70 characters, in the middle of words, which readers
 * of RIS don't join again; it shortens ids, and leaves a range of pages in one tag, where RIS has one for each end.
 */
export const risOf = (record: RisRecord, id: string): string => {
  const [first = '', last = ''] = String(record['SP'] ?? '').split(/[-–]/u);
  const lines = Object.entries(record)
    .filter(([tag]) => !writtenHere.has(tag))
    .flatMap(([tag, value]) => [value].flat().map((one) => line(tag, one)));
  const pages = [first && line('SP', first), last && line('EP', last)].filter((one) => one !== '');
  return [line('TY', String(record['TY'] ?? 'GEN')), ...lines, ...pages, line('ID', id), 'ER  - ', ''].join('\n');
};

/** Of the date the collection knows the year alone, which stands in PY. */
const writtenHere = new Set(['TY', 'SP', 'EP', 'ID', 'DA']);

const line = (tag: string, value: string): string => `${tag}  - ${value.replaceAll(/\s+/gu, ' ')}`;
