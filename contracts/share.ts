import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { Edge, Node, NodeId } from './graph.ts';
import { OutOfScope } from './out-of-scope.ts';
import { AnyViewDocument } from './view.ts';

export const exportFormats = ['json', 'csv', 'graphml', 'gexf', 'jsonld', 'bibtex', 'ris', 'csl-json'] as const;
export const ExportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const exportTypes: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  jsonld: 'application/ld+json',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl-json': 'application/vnd.citationstyles.csl+json',
};

/** A saved view's address: the SHA-256 of its canonical JSON, the first 128 bits, in base64url. */
const ViewId = z.string().regex(/^[\w-]{22}$/, 'an id such as k3Jx0aQvT7mVt2b9Zc1WfA');
export type ViewId = z.infer<typeof ViewId>;

export const getExport = defineEndpoint({
  method: 'get',
  path: '/api/export',
  summary: 'The whole published graph, or a saved view of it, streamed, nodes and links sorted by id',
  query: z.strictObject({
    format: ExportFormat.default('json'),
    view: ViewId.optional(),
  }),
  /** Of `format=json`. */
  response: z.object({
    revision: z.int().nonnegative(),
    nodes: z.array(Node),
    edges: z.array(Edge),
    /** Of the whole graph, where there are any: pairs of values that nobody needs to cover. */
    outOfScope: z.array(OutOfScope).optional(),
    /** With `view`: the ids that it names as in view and that the graph has no more. */
    missing: z.array(z.string()).optional(),
  }),
  otherTypes: exportFormats.filter((format) => format !== 'json').map((format) => exportTypes[format]),
  graphRead: true,
});

export const postViews = defineEndpoint({
  method: 'post',
  path: '/api/views',
  summary: 'Keeps a view document for good, and says where. The same document has the same address',
  body: AnyViewDocument,
  response: z.object({ id: ViewId }),
  problems: [413, 415],
});

export const getSavedView = defineEndpoint({
  method: 'get',
  path: '/api/views/:id',
  summary: 'A saved view document, as it was kept',
  params: z.object({ id: ViewId }),
  /** Whoever keeps an answer may be newer than it. */
  response: z.object({ id: ViewId, document: AnyViewDocument }),
  immutable: true,
});

export const postReferences = defineEndpoint({
  method: 'post',
  path: '/api/references',
  summary: 'Things by their ids; with papers, who wrote them and where they came out, as references need it',
  body: z.strictObject({ ids: z.array(NodeId).min(1).max(500) }),
  response: z.object({
    nodes: z.array(Node),
    edges: z.array(Edge),
    /** Ids that the graph doesn't hold. */
    missing: z.array(z.string()),
  }),
  problems: [413, 415],
});
