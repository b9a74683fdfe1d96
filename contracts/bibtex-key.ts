import type { CslItem } from './csl.ts';

/**
 * A work with the key that it has in every BibTeX file. Keys of author, year and first word may meet; ids don’t. The
 * writer refuses hyphens in a key, ids hold no underscore.
 */
export const withBibtexKey = (item: CslItem): CslItem & { readonly 'citation-key': string } => ({
  ...item,
  'citation-key': item.id.replaceAll('-', '_'),
});
