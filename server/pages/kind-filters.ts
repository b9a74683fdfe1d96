import { kindWords } from '#contracts/kind-words.ts';
import { joinableKinds, orderWords } from '#contracts/link-count-words.ts';
import type { KindParams } from '#contracts/pages.ts';
import { type Kind, registry } from '#contracts/registry.ts';
import { html, type Html } from './html.ts';

/** Which things of a kind are listed, as a form that needs no script. */
export const kindFilters = (kind: Kind, { q = '', without, sort = 'name' }: KindParams): Html => html`
  <search>
    <form method="get" class="mt-4 flex flex-wrap gap-x-3 gap-y-2">
      ${labelled('q', 'Words in the name', html`<input id="q" name="q" type="search" value="${q}" class="${field}" />`)}
      ${labelled(
        'without',
        'Linked to no',
        html`<select id="without" name="without" class="${field}">
          <option value="">(all are listed)</option>
          ${joinableKinds(kind).map((other) => option(other, kindWords(registry, other).one, other === without))}
        </select>`,
      )}
      ${labelled(
        'sort',
        'Order',
        html`<select id="sort" name="sort" class="${field}">
          ${option('name', orderWords(kind), sort === 'name')} ${option('links', 'Most links first', sort === 'links')}
        </select>`,
      )}
      <noscript>
        <button class="min-h-8 self-end rounded-md border border-line px-3 hover:bg-hover max-tablet:min-h-11">
          List these
        </button>
      </noscript>
    </form>
  </search>
`;

const labelled = (id: string, name: string, control: Html): Html => html`
  <p class="flex min-w-0 grow flex-col gap-0.5">
    <label for="${id}" class="text-label text-muted">${name}</label>
    ${control}
  </p>
`;

const option = (value: string, name: string, chosen: boolean): Html =>
  html`<option value="${value}" ${chosen ? 'selected' : ''}>${name}</option>`;

const field = 'min-h-8 w-full rounded-md border border-line bg-ground px-2 text-body text-text max-tablet:min-h-11';
