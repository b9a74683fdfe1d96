import { addressOf, lacksAddress } from '#contracts/address-of.ts';
import { type Fact, factsOf } from '#contracts/facts.ts';
import type { Node, NodeOf } from '#contracts/graph.ts';
import { keyOf, linkGroups } from '#contracts/link-groups.ts';
import { kindPageOf, type LinkCount } from '#contracts/pages.ts';
import { referenceOf } from '#contracts/reference.ts';
import { registry } from '#contracts/registry.ts';
import { relatedKinds } from '#contracts/related.ts';
import { summaryLabel } from '#contracts/summary-label.ts';
import { workOf } from '#contracts/work-of.ts';
import { unsureWords } from '#contracts/wording.ts';
import { html, type Html } from './html.ts';
import { kindMark } from './kind-mark.ts';
import { linkSection } from './link-lines.ts';
import { linkPicture } from './link-picture.ts';
import type { PageLinks } from './page-links.ts';
import { outsideLink, plainLink, toVerifyMark } from './parts.ts';

export interface NodePageParts {
  readonly node: Node;
  readonly links: PageLinks;
  /** Of all its links, shown or not. */
  readonly counts: readonly LinkCount[];
  readonly sourceOf: (id: string) => Node | undefined;
}

/** All about a thing, in the order in which the live page tells it: what it is, then what it is linked to and why. */
export const nodePage = ({ node, links, counts, sourceOf }: NodePageParts): Html => {
  const totals = new Map(
    counts.map(({ type, direction, kind, count }) => [
      keyOf(type, direction === 'out' ? 'forward' : 'backward', kind),
      count,
    ]),
  );
  const groups = linkGroups(node.id, links);
  return html`
    <article class="mx-auto w-full max-w-160 px-6 pt-10 pb-16 max-tablet:px-4 max-tablet:pt-6">
      ${headOf(node)} ${actionsFor(node)} ${factList(factsOf(node))}
      ${node.kind === 'Paper' ? referenceSection(node, links) : null}
      ${groups.map((group) => linkSection(group, totals.get(group.key) ?? group.rows.length, { node, sourceOf }))}
      ${linkPicture(node, groups)} ${elsewhere(node)}
    </article>
  `;
};

const headOf = (node: Node): Html => {
  const unsure = unsureWords(node);
  const question = node.kind === 'Tactic' ? node.question : undefined;
  return html`<header>
    <p class="flex items-center gap-2 text-label text-muted">
      ${kindMark(node.kind, 12)}${plainLink(kindPageOf(node.kind), registry.kinds[node.kind].label.one)}
    </p>
    <h1 class="mt-1 text-title font-semibold">${node.title}</h1>
    ${'subtitle' in node && node.subtitle ? html`<p class="text-muted">${node.subtitle}</p>` : null}
    ${
      'summary' in node && node.summary
        ? html`<p class="mt-2 text-label text-muted">${summaryLabel(node.kind)}</p>
            <p>${node.summary}</p>`
        : null
    }
    ${
      question
        ? html`<p class="mt-2">
            <span class="text-muted">${registry.kinds.Tactic.fields.question.label}: </span>${question}
          </p>`
        : null
    }
    ${unsure ? html`<p class="mt-2">${toVerifyMark(unsure)}</p>` : null}
  </header>`;
};

const actionsFor = (node: Node): Html => {
  const address = addressOf(node);
  return html`
    <p class="mt-3 min-h-5.25">
      ${address ? outsideLink(address, node.kind === 'Paper' ? 'Read it' : 'See its page') : noAddress(node)}
    </p>
    <p class="mt-3">
      <a
        class="inline-flex min-h-8 items-center gap-2 rounded-md border border-line px-3 py-1 text-body hover:bg-hover max-tablet:min-h-11"
        href="/?chosen=${node.id}"
        >Show on the map</a
      >
    </p>
  `;
};

const noAddress = (node: Node): Html | null =>
  lacksAddress(node) ? html`<span class="text-muted">No address known</span>` : null;

const factList = (facts: readonly Fact[]): Html | null =>
  facts.length === 0
    ? null
    : html`<section class="mt-5">
        <h2 class="text-label font-semibold">Facts</h2>
        <dl class="mt-1 grid grid-cols-[96px_1fr] gap-x-3 gap-y-1">${facts.map(factLine)}</dl>
      </section>`;

const factLine = ({ label, values, checked }: Fact): Html => html`
  <dt class="pt-0.5 text-label text-muted">${label}</dt>
  <dd class="min-w-0 break-words">
    ${values.map(({ text, href }, place) => [place > 0 ? ', ' : '', href ? outsideLink(href, text) : text])}
    ${checked ? null : toVerifyMark('not checked')}
  </dd>
`;

const referenceSection = (paper: NodeOf<'Paper'>, links: PageLinks): Html => {
  const address = addressOf(paper);
  const parts = referenceOf(workOf(paper, links));
  const isUnsure = paper.unsure?.includes(paper.doi ? 'doi' : 'url') === true;
  return html`<section class="mt-5">
    <h2 class="text-label font-semibold">Reference</h2>
    <p class="mt-1 break-words">
      ${parts.map(({ text, emphasised }) => (emphasised ? html`<cite class="italic">${text}</cite>` : text))}
      ${address ? outsideLink(address, address) : null}
      ${address && isUnsure ? toVerifyMark('address not checked') : null}
    </p>
  </section>`;
};

/** Where to go on from here without a script, and what needs one. */
const elsewhere = (node: Node): Html => html`
  <section class="mt-8">
    <h2 class="font-semibold">Go on</h2>
    <ul class="mt-1">
      <li class="py-1">${plainLink(kindPageOf(node.kind), `All ${manyOf(node)} in this collection`)}</li>
      <li class="py-1">
        ${plainLink(`/api/nodes/${node.id}/neighbours?limit=200`, 'Its links with all their evidence, as JSON')}
      </li>
      ${
        relatedKinds.some((kind) => kind === node.kind)
          ? html`<li class="py-1">
              ${plainLink(`/api/nodes/${node.id}/related`, `Related ${manyOf(node)}, as JSON`)}
            </li>`
          : null
      }
    </ul>
  </section>
`;

const manyOf = ({ kind }: Node): string => registry.kinds[kind].label.many.toLowerCase();
