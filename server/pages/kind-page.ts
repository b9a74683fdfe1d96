import type { Node } from '#contracts/graph.ts';
import { counted, kindWords } from '#contracts/kind-words.ts';
import { labelOf } from '#contracts/label.ts';
import { countWords, narrowedWords } from '#contracts/link-count-words.ts';
import type { KindParams, LinkCount } from '#contracts/pages.ts';
import { type Kind, registry } from '#contracts/registry.ts';
import { html, type Html } from './html.ts';
import { kindFilters } from './kind-filters.ts';
import { kindMark } from './kind-mark.ts';
import { pageAddress, plainLink } from './parts.ts';

export interface KindPageParts {
  readonly kind: Kind;
  readonly items: readonly { readonly node: Node; readonly links: readonly LinkCount[] }[];
  readonly params: KindParams;
  /** How many there are, listed or not. */
  readonly total: number;
}

/** All things of a kind, as far as a page goes, each with what it is linked to. */
export const kindPage = ({ kind, items, params, total }: KindPageParts): Html => {
  const { label, meaning } = registry.kinds[kind];
  const rest = total > items.length ? ` The first ${items.length} are listed.` : '';
  return html`
    <article class="mx-auto w-full max-w-160 px-6 pt-10 pb-16 max-tablet:px-4 max-tablet:pt-6">
      <h1 class="text-title font-semibold">${label.many}</h1>
      <p class="mt-2">${meaning}</p>
      ${kindFilters(kind, params)}
      <p class="mt-4 min-h-5.25 text-muted">
        ${counted(total, kindWords(registry, kind))} in this collection${narrowedWords(params)}.${rest}
      </p>
      <ul class="mt-2">
        ${items.map(
          ({ node, links }) =>
            html`<li class="flex gap-2 py-1.5 max-tablet:py-3">
              <span class="flex h-5.25 shrink-0 items-center">${kindMark(kind, 10)}</span>
              <div class="min-w-0">
                ${plainLink(pageAddress(node.id), labelOf(node))}
                <p class="text-label text-muted">${countWords(kind, links)}</p>
              </div>
            </li>`,
        )}
      </ul>
    </article>
  `;
};
