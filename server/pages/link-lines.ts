import { basisWords, confidenceWords, evidenceToVerify, recordToVerify } from '#contracts/evidence-words.ts';
import type { Evidence, Node } from '#contracts/graph.ts';
import { hasUnsureYear, yearOf } from '#contracts/label.ts';
import { bareSentence } from '#contracts/leading-evidence.ts';
import type { LinkGroup, LinkRow } from '#contracts/link-groups.ts';
import { linkEntryOf, registry } from '#contracts/registry.ts';
import { shortAddress } from '#contracts/short-address.ts';
import { voicesFirst } from '#contracts/voices-first.ts';
import { sentenceOf } from '#contracts/wording.ts';
import { html, type Html } from './html.ts';
import { markedThingLink, outsideLink, thingLink, toVerifyMark } from './parts.ts';

/** What a line about a link needs to know besides the link. */
export interface LineContext {
  /** The thing whose page it is. */
  readonly node: Node;
  /** The thing that evidence comes from. */
  readonly sourceOf: (id: string) => Node | undefined;
}

/** Links of one sort under their heading, each with what it rests on. */
export const linkSection = (group: LinkGroup, total: number, context: LineContext): Html => html`
  <section class="mt-8">
    <h2 class="font-semibold">
      ${group.heading}
      <span class="font-normal text-muted">${countWords(group.rows.length, total)}</span>
    </h2>
    <ul class="mt-1">
      ${group.rows.map((row) => linkLine(row, context))}
    </ul>
  </section>
`;

const countWords = (shown: number, total: number): string => (shown < total ? `${shown} of ${total}` : `${shown}`);

const linkLine = (row: LinkRow, context: LineContext): Html => {
  const { edge, other } = row;
  return html`<li class="py-1.5 max-tablet:py-3">
    ${markedThingLink(other)}
    <div class="pl-4.5">
      ${other.kind === 'Paper' ? html`<p class="text-label text-muted">${yearOf(other)}</p>` : null}
      ${hasUnsureYear(other) ? html`<p>${toVerifyMark('Year not checked')}</p>` : null}
      ${edge.status === 'disputed' ? html`<p class="text-alert">Disputed: somebody has objected to it.</p>` : null}
      ${voicesFirst(edge.evidence).map((evidence) => pieceOf(evidence, row, context))}
      ${isBare(row) ? html`<p>${bareSentence(edge, titlesOf(row, context))}. No evidence is kept for it.</p>` : null}
      ${maybe(recordToVerify(edge), (words) => html`<p>${toVerifyMark(words)}</p>`)}
    </div>
  </li>`;
};

/** Curated links should rest on evidence; other links are plain facts and need none. */
const isBare = ({ edge }: LinkRow): boolean =>
  edge.evidence.length === 0 && linkEntryOf(registry, edge.type)?.curated === true;

const titlesOf = ({ reading, other }: LinkRow, { node }: LineContext): { from: string; to: string } =>
  reading === 'forward' ? { from: node.title, to: other.title } : { from: other.title, to: node.title };

const pieceOf = (evidence: Evidence, row: LinkRow, context: LineContext): Html => html`
  <p>${sentenceOf(row.edge, evidence, titlesOf(row, context))}.</p>
  ${maybe(
    evidence.quote,
    (quote) => html`<blockquote class="mt-1.5 border-l-2 border-hairline pl-2">“${quote}”</blockquote>`,
  )}
  ${maybe(
    evidence.reason,
    (reason) =>
      html`<div class="mt-1.5 border-l-2 border-hairline pl-2">
        <p class="text-label text-muted">Editors’ reason</p>
        <p>${reason}</p>
      </div>`,
  )}
  ${evidence.quote || evidence.reason ? null : html`<p class="mt-1 text-muted">No quote and no reason is kept.</p>`}
  <p class="mt-1 text-label text-muted">
    ${placeOf(evidence, context)} ${basisWords[evidence.basis]}. ${confidenceWords[evidence.confidence]}.
    ${maybe(evidenceToVerify(evidence), (words) => toVerifyMark(words))}
  </p>
`;

/** Where it stands: its source, the place in it, and pages. */
const placeOf = ({ source, locator, urls = [] }: Evidence, { sourceOf }: LineContext): Html | null => {
  const thing = source === undefined ? undefined : sourceOf(source);
  const places = [
    ...(thing ? [thingLink(thing)] : []),
    ...(locator === undefined ? [] : [html`${locator}`]),
    ...urls.map((url) => outsideLink(url, shortAddress(url))),
  ];
  return places.length > 0 ? html`Source: ${places.map((place, at) => [at > 0 ? ', ' : '', place])}.` : null;
};

const maybe = <T>(value: T | null | undefined, toHtml: (value: T) => Html): Html | null =>
  value === null || value === undefined ? null : toHtml(value);
