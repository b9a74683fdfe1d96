/* The packages bring no types; these are the parts that are used. */

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[]);
    format(output: 'bibtex'): string;
    format(output: 'ris', options: { format: 'object' }): Readonly<Record<string, string | readonly string[]>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
