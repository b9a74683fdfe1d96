import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html, type Html } from './html.ts';

/** What a readable page puts into the client's page. */
export interface PageParts {
  readonly title: string;
  readonly description: string;
  /** The whole address under which the page is to be known; null where it is to be known under none. */
  readonly canonical: string | null;
  readonly main: Html;
  /** For the head: what machines read. */
  readonly data: Html | null;
}

/** The client's page as it was built; null where it was not. */
export const readShell = async (directory: string): Promise<string | null> => {
  try {
    return await readFile(join(directory, 'index.html'), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

/** The client's page with something to read in it, until the client takes its place. */
export const fillShell = (shell: string, { title, description, canonical, main, data }: PageParts): string => {
  const filled: readonly Filled[] = [
    [/<title>.*?<\/title>/s, html`<title>${title} · Throughline</title>`],
    [/<meta name="description"[^>]*>/, html`<meta name="description" content="${description}" />`],
    [
      /(?=<\/head>)/,
      html`${canonical === null ? null : html`<link rel="canonical" href="${canonical}" />`}
      ${
        data === null
          ? null
          : html`<script type="application/ld+json">
              ${data}
            </script>`
      }`,
    ],
    [/<noscript>.*?<\/noscript>/s, html``],
    [/<div id="root"><\/div>/, html`<div id="root">${frameOf(main)}</div>`],
  ];
  return filled.reduce((page, [place, part]) => put(page, place, part), shell);
};

/** A place in the client's page, and what comes there. */
type Filled = readonly [place: RegExp, part: Html];

const put = (page: string, place: RegExp, { text }: Html): string => {
  if (!place.test(page)) throw new Error(`the client's page has no place for what belongs at ${place.source}`);
  return page.replace(place, () => text);
};

/** The header's height and the page's scrolling are the live page's, so that nothing jumps. */
const frameOf = (main: Html): Html => html`
  <div class="flex min-h-dvh flex-col">
    <header
      class="flex shrink-0 items-center gap-x-6 border-b border-hairline px-6 max-tablet:flex-wrap max-tablet:gap-x-1 max-tablet:px-4 max-tablet:pb-2 max-[359px]:px-3 tablet:h-14"
    >
      <a href="/" class="text-title font-semibold max-tablet:flex max-tablet:h-12 max-tablet:items-center"
        >Throughline</a
      >
      <div class="w-full max-w-[508px] min-w-0 max-tablet:order-last max-tablet:min-h-11 max-tablet:max-w-none">
        <noscript>
          <p class="text-label text-muted">
            This page can be read as it is. The map, the search and the lists of all links need JavaScript.
          </p>
        </noscript>
      </div>
    </header>
    <main>${main}</main>
  </div>
`;
