/** A small sign within the ring of kinds that share it, on a 12 × 12 grid. A kind without one is a plain ring. */
const kindGlyphs: Readonly<Record<string, string>> = {
  Stage: 'M3.5 10V2.5H9L7.5 4.5 9 6.5H3.5',
  Person: 'M6 6a1.9 1.9 0 1 0 0-3.8A1.9 1.9 0 0 0 6 6ZM2.6 10.2a3.4 3.4 0 0 1 6.8 0',
  Venue: 'M6 3.2C5 2.3 3.6 2 2 2v7.4c1.6 0 3 .3 4 1.2 1-.9 2.4-1.2 4-1.2V2c-1.6 0-3 .3-4 1.2ZM6 3.2v7.4',
  Organization: 'M2.5 10.3V2h4.6v8.3M7.1 5h2.4v5.3M1.8 10.3h8.4M4.2 4.2h1.2M4.2 6.4h1.2',
  Place:
    'M6 10.6S2.6 7.4 2.6 4.9a3.4 3.4 0 0 1 6.8 0C9.4 7.4 6 10.6 6 10.6ZM6 6a1.1 1.1 0 1 0 0-2.2A1.1 1.1 0 0 0 6 6Z',
  Briefing: 'M3 1.8h6v8.4H3ZM4.6 4h2.8M4.6 6h2.8M4.6 8h1.6',
};

/** The sign as the address of an image, in a colour; undefined where there is none. */
export const glyphImage = (kind: string, colour: string): string | undefined => {
  const path = kindGlyphs[kind];
  if (path === undefined) return undefined;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 12 12"><path d="${path}" fill="none" stroke="${colour}" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
};
