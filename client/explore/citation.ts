import { withBibtexKey } from '#contracts/bibtex-key.ts';
import type { CslItem } from '#contracts/csl.ts';
import { risOf } from '#contracts/ris.ts';

export type CitationFormat = 'bibtex' | 'ris';

/** A work for a reference manager. The writer is large and seldom needed, so it is fetched when it is. */
export const citationOf = async (item: CslItem, format: CitationFormat): Promise<string> => {
  const [{ Cite }] = await Promise.all([
    import('@citation-js/core'),
    import('@citation-js/plugin-bibtex'),
    import('@citation-js/plugin-ris'),
  ]);
  if (format === 'bibtex') return `${new Cite([withBibtexKey(item)]).format('bibtex').trim()}\n`;
  return new Cite([item])
    .format('ris', { format: 'object' })
    .map((record) => risOf(record, item.id))
    .join('');
};
