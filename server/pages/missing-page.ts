import { html } from './html.ts';
import { plainLink } from './parts.ts';
import type { PageParts } from './shell.ts';

/** Where nothing of that name is in the collection. */
export const missingPage = (why: string): PageParts & { readonly status: 404 } => ({
  status: 404,
  title: 'Not in the collection',
  description: 'Nothing of that name is in this collection.',
  canonical: null,
  main: html`
    <article class="mx-auto w-full max-w-160 px-6 pt-10 pb-16 max-tablet:px-4 max-tablet:pt-6">
      <h1 class="text-title font-semibold">Not in the collection</h1>
      <p class="mt-2 break-words">${why}</p>
      <p class="mt-4">${plainLink('/', 'Go to the map')}</p>
    </article>
  `,
  data: null,
});
