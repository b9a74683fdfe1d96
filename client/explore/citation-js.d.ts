/* The packages bring no types; these are the parts that are used. */

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[]);
    format(output: 'bibtex' | 'ris'): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
