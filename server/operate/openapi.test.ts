import { expect, test } from 'vitest';
import { z } from 'zod';
import { aLink, aPaper, aTactic } from '#server/graph/testing/a-change.ts';
import { canonicalJson } from '#server/graph/canonical-json.ts';
import { viewIdOf } from '#server/graph/view-id.ts';
import { exportFormats } from '#contracts/share.ts';
import { wholeGraph } from '#contracts/view.ts';
import { startServer } from '#server/testing/start-server.ts';

const Media = z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }));
const Answer = z.object({ headers: z.record(z.string(), z.unknown()).optional(), content: Media.optional() });
const Operation = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string(), required: z.boolean().optional() })).optional(),
  requestBody: z.looseObject({ content: Media }).optional(),
  responses: z.record(z.string(), Answer),
});
const Document = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
type Document = z.infer<typeof Document>;

const documentOf = async (url: string): Promise<Document> =>
  Document.parse(await (await fetch(`${url}/api/openapi.json`)).json());

/** A schema of the document as something that checks: its references lead into the document’s components. */
const checkOf = (schema: unknown, { components }: Document): z.ZodType => {
  const local = JSON.stringify({ allOf: [schema], $defs: components.schemas }).replaceAll(
    '#/components/schemas/',
    '#/$defs/',
  );
  return z.fromJSONSchema(z.record(z.string(), z.unknown()).parse(JSON.parse(local)));
};

const answerOf = (document: Document, { path, method = 'get' }: Request, status: string): z.infer<typeof Answer> => {
  const responses = document.paths[path]?.[method]?.responses;
  const answer = responses?.[status];
  if (!answer) throw new Error(`${method} ${path} is not said to answer ${status}`);
  return answer;
};

interface Request {
  readonly path: string;
  readonly at: string;
  readonly method?: 'get' | 'post';
  readonly body?: unknown;
  readonly type?: string;
  readonly tag?: string;
}

const ask = (url: string, { at, method = 'get', body, type = 'application/json', tag }: Request) =>
  fetch(url + at, {
    method: method.toUpperCase(),
    headers: {
      ...(body !== undefined && { 'content-type': type }),
      ...(tag !== undefined && { 'if-none-match': tag }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

const change = {
  nodes: [aPaper('a', { doi: '10.1000/1', url: 'https://example.org', unsure: ['year'] }), aTactic('x', { number: 2 })],
  edges: [aLink('paper:a~SUPPORTS~tactic:x')],
};
const view = { version: 2, seeds: 'all' };

const requests: Request[] = [
  { path: '/api/health', at: '/api/health' },
  { path: '/api/ready', at: '/api/ready' },
  { path: '/api/schema', at: '/api/schema' },
  { path: '/api/openapi.json', at: '/api/openapi.json' },
  { path: '/api/export', at: '/api/export?format=json' },
  { path: '/api/export', at: '/api/export?format=pdf' },
  { path: '/api/search', at: '/api/search?q=paper' },
  { path: '/api/search', at: '/api/search' },
  { path: '/api/nodes/{id}', at: '/api/nodes/paper:a' },
  { path: '/api/nodes/{id}', at: '/api/nodes/paper:gone' },
  { path: '/api/nodes/{id}', at: '/api/nodes/x' },
  { path: '/api/nodes/{id}/neighbours', at: '/api/nodes/paper:a/neighbours?limit=1' },
  { path: '/api/nodes/{id}/neighbours', at: '/api/nodes/paper:gone/neighbours' },
  { path: '/api/nodes/{id}/related', at: '/api/nodes/paper:a/related' },
  { path: '/api/nodes/{id}/related', at: '/api/nodes/paper:gone/related' },
  { path: '/api/edges/{id}', at: '/api/edges/paper:a~SUPPORTS~tactic:x' },
  { path: '/api/edges/{id}', at: '/api/edges/paper:a~CITES~paper:a' },
  { path: '/api/paths', at: '/api/paths?from=paper:a&to=tactic:x' },
  { path: '/api/paths', at: '/api/paths?from=paper:a&to=paper:gone' },
  { path: '/api/coverage', at: '/api/coverage?compare=0' },
  { path: '/api/coverage', at: '/api/coverage?asOf=9' },
  { path: '/api/gaps', at: '/api/gaps' },
  { path: '/api/guide', at: '/api/guide?q=papers' },
  { path: '/api/guide', at: '/api/guide?stage=paper:a' },
  { path: '/api/questions', at: '/api/questions' },
  { path: '/api/questions/{id}', at: '/api/questions/to-verify' },
  { path: '/api/questions/{id}', at: '/api/questions/never-named' },
  { path: '/api/kinds/{kind}', at: '/api/kinds/paper' },
  { path: '/api/kinds/{kind}', at: '/api/kinds/thing' },
  { path: '/api/view', at: '/api/view', method: 'post', body: view },
  { path: '/api/view', at: '/api/view', method: 'post', body: { ...view, selection: ['paper:gone'], revision: 0 } },
  { path: '/api/view', at: '/api/view', method: 'post', body: {} },
  { path: '/api/view', at: '/api/view', method: 'post', body: view, type: 'text/plain' },
  { path: '/api/view', at: '/api/view', method: 'post', body: 'x'.repeat(1_100_000) },
  { path: '/api/views', at: '/api/views', method: 'post', body: view },
  { path: '/api/views', at: '/api/views', method: 'post', body: {} },
  { path: '/api/references', at: '/api/references', method: 'post', body: { ids: ['paper:a', 'paper:gone'] } },
  { path: '/api/views/{id}', at: `/api/views/${viewIdOf(canonicalJson(wholeGraph))}` },
  { path: '/api/views/{id}', at: '/api/views/AAAAAAAAAAAAAAAAAAAAAA' },
];

test('every real answer, good or bad, is what the document says of its status', async () => {
  const { url } = await startServer({ change });
  const document = await documentOf(url);
  const answered = new Set<string>();
  for (const request of requests) {
    const response = await ask(url, request);
    const said = answerOf(document, request, String(response.status));
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const checked = checkOf(said.content?.[type]?.schema, document).safeParse(await response.json());
    expect([request.at, checked.error?.message]).toEqual([request.at, undefined]);
    for (const header of Object.keys(said.headers ?? {}))
      expect([request.at, response.headers.has(header)]).toEqual([request.at, true]);
    answered.add(`${request.path} ${response.status}`);
  }
  expect([...answered].filter((one) => one.endsWith(' 200'))).toHaveLength(Object.keys(document.paths).length);
});

test('an answer that differs from the document is noticed', async () => {
  const { url } = await startServer({ change });
  const document = await documentOf(url);
  const schema = answerOf(document, { path: '/api/nodes/{id}', at: '' }, '200').content?.['application/json']?.schema;
  const answer = z
    .looseObject({ node: z.looseObject({}) })
    .parse(await (await fetch(`${url}/api/nodes/paper:a`)).json());
  const check = checkOf(schema, document);
  expect(check.safeParse(answer).success).toBe(true);
  expect(check.safeParse({ ...answer, node: { ...answer.node, year: '2015' } }).success).toBe(false);
  expect(check.safeParse({ ...answer, node: { ...answer.node, surprise: 1 } }).success).toBe(false);
  expect(check.safeParse({ node: answer.node }).success).toBe(false);
});

test('reads of the graph are said to answer 304, and do; nothing else is', async () => {
  const { url } = await startServer({ change });
  const document = await documentOf(url);
  const seen: string[] = [];
  for (const request of requests) {
    const first = await ask(url, request);
    if (!first.ok) continue;
    const again = await ask(url, { ...request, tag: first.headers.get('etag') ?? '"none"' });
    const operation = document.paths[request.path]?.[request.method ?? 'get'];
    const isSaid = operation?.responses['304'] !== undefined;
    const takesTag = operation?.parameters?.some((one) => one.name === 'If-None-Match') ?? false;
    expect([request.at, again.status === 304, takesTag]).toEqual([request.at, isSaid, isSaid]);
    if (isSaid) seen.push(request.path);
  }
  expect(seen).toEqual([
    '/api/schema',
    '/api/export',
    '/api/search',
    '/api/nodes/{id}',
    '/api/nodes/{id}/neighbours',
    '/api/nodes/{id}/related',
    '/api/edges/{id}',
    '/api/paths',
    '/api/coverage',
    '/api/gaps',
    '/api/guide',
    '/api/questions',
    '/api/questions/{id}',
    '/api/kinds/{kind}',
  ]);
});

test('an export is said to come in every type that it comes in', async () => {
  const { url } = await startServer({ change });
  const said = answerOf(await documentOf(url), { path: '/api/export', at: '' }, '200').content ?? {};
  const given = exportFormats.map(async (format) => {
    const response = await fetch(`${url}/api/export?format=${format}`);
    return response.headers.get('content-type')?.split(';')[0];
  });
  expect(await Promise.all(given)).toEqual(Object.keys(said));
});

test('parameters are described as the contracts take them', async () => {
  const { url } = await startServer();
  const document = await documentOf(url);
  const parameters = document.paths['/api/search']?.get?.parameters;
  expect(parameters?.map(({ name, in: place, required }) => [name, place, required])).toEqual([
    ['q', 'query', true],
    ['kind', 'query', false],
    ['limit', 'query', false],
    ['cursor', 'query', false],
    ['If-None-Match', 'header', false],
  ]);
  expect(Object.keys(document.components.schemas).toSorted()).toEqual(['Edge', 'Evidence', 'Node', 'Problem']);
  expect(document.paths['/api/view']?.post?.requestBody?.content['application/json']?.schema).toMatchObject({
    required: ['version', 'seeds'],
  });
});
