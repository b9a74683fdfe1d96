import type { Collection } from './collect.ts';

export interface CheckedQuotes {
  readonly checked: number;
  /** The quotes that don't stand in the text. */
  readonly absent: readonly { readonly evidence: string; readonly quote: string }[];
}

/**
 * Holds every quote whose evidence names the source against the source's text. White space, quotation marks and dashes
 * count as the same however they are set; every other character counts.
 */
export const checkQuotes = ({ links }: Pick<Collection, 'links'>, source: string, text: string): CheckedQuotes => {
  const whole = normalised(text);
  const quotes = links
    .flatMap((link) => link.evidence)
    .flatMap((one) =>
      one.source === source && one.quote !== undefined ? [{ evidence: one.id, quote: one.quote }] : [],
    );
  return { checked: quotes.length, absent: quotes.filter(({ quote }) => !whole.includes(normalised(quote))) };
};

const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‘’‚]/g, "'")
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
