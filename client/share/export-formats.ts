import type { ExportFormat } from '#contracts/share.ts';

/** What the page draws itself. */
export type DrawnFormat = 'png' | 'svg';

interface Format<F> {
  readonly format: F;
  readonly name: string;
  /** Who opens it. */
  readonly use: string;
}

export const drawnFormats: readonly Format<DrawnFormat>[] = [
  { format: 'png', name: 'PNG, 2×', use: 'Slides, documents, messages' },
  { format: 'svg', name: 'SVG', use: 'Stays sharp: Inkscape, Illustrator' },
];

interface FormatGroup {
  readonly title: string;
  readonly formats: readonly Format<ExportFormat>[];
}

export const formatGroups: readonly FormatGroup[] = [
  {
    title: 'Tables and data',
    formats: [
      { format: 'csv', name: 'CSV', use: 'Excel, LibreOffice, Google Sheets' },
      { format: 'json', name: 'JSON', use: 'Programs; everything as it is kept' },
    ],
  },
  {
    title: 'Graphs',
    formats: [
      { format: 'graphml', name: 'GraphML', use: 'yEd, Cytoscape, NetworkX, igraph' },
      { format: 'gexf', name: 'GEXF', use: 'Gephi, Gephi Lite' },
      { format: 'jsonld', name: 'JSON-LD', use: 'RDF tools: schema.org, SKOS' },
    ],
  },
  {
    title: 'References, of papers alone',
    formats: [
      { format: 'bibtex', name: 'BibTeX', use: 'LaTeX, JabRef, Zotero' },
      { format: 'ris', name: 'RIS', use: 'EndNote, Zotero, Mendeley' },
      { format: 'csl-json', name: 'CSL-JSON', use: 'Zotero, Pandoc, citeproc' },
    ],
  },
];

/** For a list of papers and cases. */
export const listFormats: readonly Format<ExportFormat>[] = ['bibtex', 'ris', 'csl-json', 'csv'].flatMap(
  (wanted) => formatGroups.flatMap(({ formats }) => formats).find(({ format }) => format === wanted) ?? [],
);
