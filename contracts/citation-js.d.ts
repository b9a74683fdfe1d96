/* The packages bring no types; these are the parts that are used. */

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | readonly object[]);
    /** CSL-JSON. */
    readonly data: readonly unknown[];
    format(output: 'bibtex'): string;
    format(output: 'ris', options: { format: 'object' }): Readonly<Record<string, string | readonly string[]>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
