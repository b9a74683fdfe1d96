import { stringify } from 'csv-stringify/sync';
import type { Edge, Evidence, Node } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { sentenceOf } from '#contracts/wording.ts';
import { fieldAttributes, oneText } from './attributes.ts';
import type { Content } from './content.ts';

/**
 * One table for a spreadsheet (RFC 4180): a row for each thing, then a row for each piece of evidence of each link, or
 * for the link where it has none. `record` says which; the columns that people look for come first.
 */
export async function* writeCsv(content: Content): AsyncGenerator<string> {
  const titles = titleBook(content);
  yield byteOrderMark + linesOf([columns]);
  for await (const nodes of content.nodes()) {
    titles.learn(nodes);
    yield linesOf(nodes.map((node) => cellsOf(nodeRow(node))));
  }
  for await (const edges of content.edges()) {
    const named = await titles.of(edges);
    yield linesOf(edges.flatMap((edge) => edgeRows(edge, named)).map(cellsOf));
  }
}

/** Without it, Excel takes UTF-8 for something else. */
const byteOrderMark = '\uFEFF';

type Cell = string | number | undefined;
type Row = Readonly<Partial<Record<string, Cell>>>;

const linkColumns = ['from', 'from title', 'to', 'to title', 'status', 'confidence', 'position'] as const;
const evidenceColumns = [
  'says',
  'said by',
  'quote',
  'reason',
  'locator',
  'source',
  'source title',
  'source addresses',
  'basis',
  'evidence confidence',
  'evidence method',
  'added by',
  'added at',
  'evidence id',
] as const;

/** Fields of things that people look for first. */
const firstFields = ['year', 'summary', 'doi', 'url'];

/** `position` stands once: a stage has one, and a link of some types. */
const columns: readonly string[] = [
  ...new Set([
    'record',
    'id',
    'kind or type',
    'title',
    ...firstFields,
    ...linkColumns.slice(0, 4),
    ...evidenceColumns,
    ...linkColumns.slice(4),
    ...fieldAttributes.map(({ name }) => name),
    'unsure',
    'revision',
  ]),
];

/** What a spreadsheet would run as a formula gets an apostrophe before it. */
const linesOf = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows', quoted_match: lineBreak },
  );

/** One alone is no line end of this file, but spreadsheets take it for one where it isn’t quoted. */
const lineBreak = /[\r\n]/;

const cellsOf = (row: Row): Cell[] => columns.map((column) => row[column]);

const nodeRow = (node: Node): Row => ({
  record: 'thing',
  id: node.id,
  'kind or type': node.kind,
  ...Object.fromEntries(fieldAttributes.map(({ name, valueIn }) => [name, valueIn(node)])),
  unsure: oneText(node.unsure),
  revision: node.revision,
});

const edgeRows = (edge: Edge, titles: ReadonlyMap<string, string>): Row[] => {
  const ends = { from: titles.get(edge.from) ?? edge.from, to: titles.get(edge.to) ?? edge.to };
  const link: Row = {
    record: 'link',
    id: edge.id,
    'kind or type': edge.type,
    title: registry.types[edge.type].heading.forward,
    from: edge.from,
    'from title': ends.from,
    to: edge.to,
    'to title': ends.to,
    status: edge.status,
    confidence: edge.confidence,
    position: edge.position,
    revision: edge.revision,
  };
  if (edge.evidence.length === 0) return [link];
  return edge.evidence.map((piece) => ({
    ...link,
    says: sentenceOf(edge, piece, ends),
    ...evidenceCells(piece, titles),
  }));
};

const evidenceCells = (piece: Evidence, titles: ReadonlyMap<string, string>): Row => ({
  'said by': piece.saidBy,
  quote: piece.quote,
  reason: piece.reason,
  locator: piece.locator,
  source: piece.source,
  'source title': piece.source && titles.get(piece.source),
  'source addresses': oneText(piece.urls),
  basis: piece.basis,
  'evidence confidence': piece.confidence,
  'evidence method': piece.method,
  'added by': piece.addedBy,
  'added at': piece.addedAt,
  'evidence id': piece.id,
});

/** The titles of things by their ids. What a view leaves out, a source say, is looked up. */
const titleBook = ({ nodesOf }: Content) => {
  const titles = new Map<string, string>();
  const learn = (nodes: readonly Node[]): void => {
    for (const { id, title } of nodes) titles.set(id, title);
  };
  return {
    learn,
    of: async (edges: readonly Edge[]): Promise<ReadonlyMap<string, string>> => {
      const named = edges.flatMap(({ from, to, evidence }) => [
        from,
        to,
        ...evidence.flatMap(({ source }) => source ?? []),
      ]);
      const unknown = [...new Set<string>(named)].filter((id) => !titles.has(id));
      if (unknown.length > 0) learn(await nodesOf(unknown));
      return titles;
    },
  };
};
