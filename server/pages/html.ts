/** Text that is HTML already: all that stands in it was escaped when it was made. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = Html | string | number | null | readonly Value[];

/** A template whose values are escaped, unless they are HTML themselves. Null is nothing; a list is its parts. */
export const html = (pieces: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(String.raw({ raw: pieces }, ...values.map(textOf)));

/** What may stand within a `script` of data: no sign in it can end the element or begin a comment. */
export const jsonInScript = (json: string): Html => new Html(json.replaceAll('<', String.raw`\u003c`));

const textOf = (value: Value): string => {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  return typeof value === 'object' ? value.map(textOf).join('') : escaped(String(value));
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
