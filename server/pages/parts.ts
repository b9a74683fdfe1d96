import type { Node } from '#contracts/graph.ts';
import { html, type Html } from './html.ts';
import { kindMark } from './kind-mark.ts';

/* Small parts of readable pages, under the classes of the client's own: the live page takes their place without a jump. */

const link = 'rounded-sm underline decoration-line underline-offset-3 hover:decoration-current';

/** The page of a thing. */
export const pageAddress = (id: string): string => `/node/${encodeURIComponent(id).replaceAll('%3A', ':')}`;

export const plainLink = (address: string, words: string): Html =>
  html`<a class="${link} max-tablet:-my-3 max-tablet:py-3" href="${address}">${words}</a>`;

/** A thing's name, leading to its page. */
export const thingLink = ({ id, title }: Node): Html => plainLink(pageAddress(id), title);

/** The same beside the sign of its kind, for a list. */
export const markedThingLink = (node: Node): Html =>
  html`<span class="flex min-w-0 gap-2">
    <span class="flex h-5.25 shrink-0 items-center">${kindMark(node.kind, 10)}</span>${thingLink(node)}
  </span>`;

export const outsideLink = (address: string, words: string): Html =>
  html`<a class="${link} break-words max-tablet:py-3" href="${address}" rel="noopener noreferrer">${words}</a>`;

/** Marks what nobody has checked, with the reason in words. */
export const toVerifyMark = (words: string): Html => html`<span class="text-label text-muted">(${words})</span>`;
