import type { Node } from './graph.ts';
import { entryOf, registry } from './registry.ts';
import { shortAddress } from './short-address.ts';

/** A line of what is known of a thing. */
export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
  /** False where nobody has checked it. */
  readonly checked: boolean;
}

export interface FactValue {
  readonly text: string;
  readonly href?: string;
}

/** What the registry knows of a thing, in the registry's order and words, without what its head and reference say. */
export const factsOf = (node: Node): Fact[] => {
  const values = new Map<string, unknown>(Object.entries(node));
  const elsewhere = [...inHead, 'doi' in node && node.doi ? 'doi' : 'url'];
  return Object.entries(entryOf(registry, node.kind)?.fields ?? {}).flatMap(([name, { label }]) => {
    const value = values.get(name);
    if (value === undefined || elsewhere.includes(name)) return [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return [{ label, values: list.map((one) => valueOf(name, String(one))), checked: !node.unsure?.includes(name) }];
  });
};

const inHead: readonly string[] = ['title', 'subtitle', 'shortTitle', 'summary', 'question', 'familyName', 'givenName'];

const registers: Readonly<Record<string, string>> = {
  orcid: 'https://orcid.org/',
  issn: 'https://portal.issn.org/resource/ISSN/',
};

const valueOf = (name: string, text: string): FactValue => {
  const register = registers[name];
  if (register !== undefined) return { text, href: `${register}${text}` };
  if (/^https?:\/\//.test(text)) return { text: shortAddress(text), href: text };
  return { text: codes[name]?.get(text) ?? text };
};

/** What the codes of a field are called. */
const codes: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  cslType: new Map([
    ['article-journal', 'Journal article'],
    ['article-magazine', 'Magazine article'],
    ['report', 'Report'],
    ['book', 'Book'],
    ['chapter', 'Chapter of a book'],
  ]),
  facet: new Map([
    ['setting', 'Setting: an issue area'],
    ['theme', 'Theme'],
  ]),
};
