import type { Evidence } from '#contracts/graph.ts';
import { publisherOf } from '#contracts/wording.ts';
import { shortAddress } from '#contracts/short-address.ts';

/** Where a piece of evidence stands: its source by title or, where the picture hasn't got it, by kind; locator; pages. */
export const whereWords = (
  evidence: Pick<Evidence, 'source' | 'locator' | 'urls'>,
  title: string | undefined,
): string => {
  const source = evidence.source && (title ?? publisherOf(evidence));
  const words = [source, evidence.locator, ...(evidence.urls ?? []).map(shortAddress)].filter(Boolean).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
