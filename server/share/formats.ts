import type { ExportFormat } from '#contracts/share.ts';
import { writeBibtex, writeCslJson, writeRis } from './bibliography.ts';
import type { Content } from './content.ts';
import { writeCsv } from './csv.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeJson } from './json.ts';

interface Format {
  /** How the file’s name ends. */
  readonly ending: string;
  readonly write: (content: Content) => AsyncIterable<string>;
}

export const formats: Readonly<Record<ExportFormat, Format>> = {
  json: { ending: 'json', write: writeJson },
  csv: { ending: 'csv', write: writeCsv },
  graphml: { ending: 'graphml', write: writeGraphml },
  gexf: { ending: 'gexf', write: writeGexf },
  jsonld: { ending: 'jsonld', write: writeJsonLd },
  bibtex: { ending: 'bib', write: writeBibtex },
  ris: { ending: 'ris', write: writeRis },
  'csl-json': { ending: 'csl.json', write: writeCslJson },
};
