import * as fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Endpoint } from '#contracts/endpoint.ts';
import { getEdge, getNeighbours, getNode, postView } from '#contracts/explore.ts';
import { getHealth, getOpenApi, getReady, getSchema } from '#contracts/operate.ts';
import { Problem } from '#contracts/problem.ts';
import { getSearch } from '#contracts/search.ts';
import { getExport, getSavedView, postViews } from '#contracts/share.ts';
import { aLink, aPaper, aTactic } from './graph/testing/a-change.ts';
import { temporaryFolder } from './graph/testing/temporary-folder.ts';
import { cursorOf } from './http/cursor.ts';
import { startServer } from './testing/start-server.ts';

/*
 * Requests made from the contracts and then spoilt: whatever a client sends, nothing is a fault of the server's, and
 * every refusal is a problem with a request id. They are written to the socket as bytes, since `fetch` would mend them.
 */

const endpoints: Endpoint[] = [
  getHealth,
  getReady,
  getSchema,
  getOpenApi,
  getExport,
  getSearch,
  getNode,
  getNeighbours,
  getEdge,
  postView,
  postViews,
  getSavedView,
];

/** Values that a field may be given instead of what it wants; some are right by accident. */
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'all',
    '1',
    '-1',
    '1e9',
    '0x10',
    'NaN',
    'null',
    'true',
    '[]',
    '{}',
    'Paper',
    'SUPPORTS',
    'out',
  ),
  fc.constantFrom(
    'paper:a',
    'tactic:x',
    'paper:gone',
    'paper:a~SUPPORTS~tactic:x',
    'a~b~c',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom("' OR 1=1 --", '"}) DETACH DELETE n //', '$(id)', '../../etc/passwd', '*:* AND ~2', '(((((', '\\'),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('\0', '\u0001', '\u007f', '\u202e', '\ufeff', '\r', '\n'), maxLength: 20 }),
  fc.nat({ max: 3000 }).map((length) => 'x'.repeat(length)),
);

/** As it stands in an address: mostly encoded, sometimes broken. */
const inAddress = fc.oneof(
  { weight: 6, arbitrary: text.map((value) => encodeURIComponent(Buffer.from(value).toString())) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '%',
      '%zz',
      '%E0%A4%A',
      '%00',
      '%C0%AF',
      '%ED%A0%80',
      '%FF',
      '+',
      '%2F',
      '&',
      '=',
      '%25zz',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...Array.from('abc~:-_.!*()/?;@$,[]{}|^`<>"\\')), maxLength: 12 }),
  },
);

const nested = fc.tuple(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom('[', '{"a":')).map(([depth, open]) => {
  const close = open === '[' ? ']' : '}';
  return open.repeat(depth) + '1' + close.repeat(depth);
});

/** What each parameter may rightly be: most of a request is right, so that what is wrong gets far. */
const right: Readonly<Record<string, string>> = {
  q: 'paper',
  kind: 'Paper',
  limit: '5',
  type: 'SUPPORTS',
  direction: 'in',
  format: 'json',
  cursor: cursorOf({ rank: 1, id: 'paper:a' }),
};

const sometimes = (value: string | undefined) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(value) },
    { weight: 3, arbitrary: inAddress },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );

const queryFor = ({ query }: Endpoint) =>
  fc
    .tuple(
      fc.tuple(...Object.keys(query?.shape ?? {}).map((name) => sometimes(right[name]).map((value) => [name, value]))),
      fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(inAddress, inAddress) }),
    )
    .map(([known, surprise]) => [...known, surprise].filter(([, value]) => value !== undefined))
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);

const pathFor = ({ path }: Endpoint) => {
  const id = path.includes('edges') ? 'paper:a~SUPPORTS~tactic:x' : 'paper:a';
  const filled = (value: string) => path.replaceAll(/:\w+/g, () => value);
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(filled(id)) },
    { weight: 6, arbitrary: inAddress.map(filled) },
    { weight: 1, arbitrary: inAddress.map((value) => `${path}/${value}`) },
    { weight: 1, arbitrary: inAddress.map((value) => `/${value}`) },
  );
};

const aView = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ version: 1, seeds: 'all', layout: 'throughline' }) },
  { weight: 2, arbitrary: fc.constant({ version: 1, seeds: ['paper:a'], kinds: ['Tactic'], layout: 'throughline' }) },
  { weight: 1, arbitrary: fc.constant({}) },
);

const body = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        aView,
        fc.record(
          {
            version: fc.jsonValue(),
            seeds: fc.oneof(fc.array(text, { maxLength: 5 }), fc.jsonValue()),
            kinds: fc.oneof(fc.array(text, { maxLength: 3 }), fc.jsonValue()),
            selected: fc.oneof(text, fc.jsonValue()),
            layout: fc.jsonValue(),
            surprise: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
        fc.subarray(['version', 'seeds', 'kinds', 'selected', 'layout', 'surprise'], { maxLength: 2 }),
      )
      .map(([view, wrong, spoilt]) => ({
        ...view,
        ...Object.fromEntries(Object.entries(wrong).filter(([name]) => spoilt.includes(name))),
      }))
      .map((value) => JSON.stringify(value)),
  },
  fc.json(),
  fc.json().map((json) => json.slice(0, json.length / 2)),
  nested,
  text,
  fc.constant(`{"version":1,"seeds":["${'paper:a","'.repeat(500)}paper:a"],"layout":"throughline"}`),
  fc.constant('{"version":1,"seeds":"all","layout":"throughline","selected":"\\ud800"}'),
  fc.constant('{"__proto__":{"version":1},"constructor":{"prototype":1},"seeds":"all"}'),
  { weight: 3, arbitrary: fc.constant('x'.repeat(1_100_000)) },
);

const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'EAT');

const header = fc.constantFrom(
  'Content-Type: application/json',
  'Content-Type: application/json; charset=utf-16',
  'Content-Type: application/json; charset=nonsense',
  'Content-Type: text/plain',
  'Content-Type: multipart/form-data',
  'Content-Type: ;',
  'Content-Encoding: gzip',
  'Content-Encoding: br',
  'Content-Encoding: nonsense',
  'Accept: nothing/*;q=x',
  'Accept-Encoding: br;q=0, *;q=nonsense',
  'If-None-Match: W/"',
  'If-None-Match: *',
  'Range: bytes=5-2',
  'Expect: miracles',
  'X-Request-Id: <script>',
  'X-Forwarded-For: junk, ::1%eth0, 999.1.1.1',
  'X-Forwarded-Proto: gopher',
  'Cookie: =;;=%00',
  'Origin: null',
  `X-Long: ${'y'.repeat(9000)}`,
);

const headersFor = ({ method: verb }: Endpoint) => {
  const any = fc.array(header, { maxLength: 4 });
  const first = 'Content-Type: application/json';
  const usual = verb === 'post' ? any.map((lines) => [first, ...lines]) : any;
  return fc
    .oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: any })
    .map((lines) => lines.filter((line, index) => lines.findIndex((one) => nameOf(one) === nameOf(line)) === index));
};

const nameOf = (line: string): string => line.slice(0, line.indexOf(':'));

interface Sent {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly string[];
  readonly body: string;
}

const request = fc.constantFrom(...endpoints).chain((endpoint) =>
  fc.record({
    method: fc.oneof(
      { weight: 4, arbitrary: fc.constant(endpoint.method.toUpperCase()) },
      { weight: 1, arbitrary: method },
    ),
    target: fc.tuple(pathFor(endpoint), queryFor(endpoint)).map((parts) => parts.join('').replaceAll(/[\s\0]/g, '')),
    headers: headersFor(endpoint),
    body: endpoint.method === 'post' ? body : fc.constant(''),
  }),
);

const bytesOf = ({ method: verb, target, headers, body: sent }: Sent): string => {
  const length = sent === '' ? [] : [`Content-Length: ${Buffer.byteLength(sent)}`];
  return [`${verb} ${target} HTTP/1.1`, 'Host: here', 'Connection: close', ...headers, ...length, '', sent].join(
    '\r\n',
  );
};

const problemType = 'application/problem+json; charset=utf-8';

const send = async (
  url: string,
  bytes: string,
): Promise<{ status: number; type: string; id: string; body: string }> => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(Buffer.from(chunk));
  const answer = Buffer.concat(chunks).toString('utf8');
  const [head = ''] = answer.split('\r\n\r\n', 1);
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]),
    type: /^content-type: (.*)$/im.exec(head)?.[1] ?? '',
    id: /^x-request-id: (.*)$/im.exec(head)?.[1] ?? '',
    body: answer.slice(head.length + 4),
  };
};

test('of 2,000 malformed requests none is a fault of the server, and every refusal but that of a page is a problem with a request id', async () => {
  const clientDirectory = temporaryFolder();
  writeFileSync(join(clientDirectory, 'index.html'), '<title>The page</title>');
  const { url } = await startServer({
    clientDirectory,
    change: { nodes: [aPaper('a'), aTactic('x')], edges: [aLink('paper:a~SUPPORTS~tactic:x')] },
  });
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(request, async (sent) => {
      const { status, type, id, body: answer } = await send(url, bytesOf(sent));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(status).toBeGreaterThanOrEqual(200);
      expect(status).toBeLessThan(500);
      expect(id).toMatch(/^[\w.-]{1,64}$/);
      // Whom a browser brings to an address without a page gets one that says so.
      const isPage = status === 404 && !sent.target.startsWith('/api') && type.startsWith('text/html');
      const refused = status >= 400 && !isPage;
      expect(refused ? type : problemType).toBe(problemType);
      const said = refused && sent.method !== 'HEAD' ? Problem.parse(JSON.parse(answer)) : { status, requestId: id };
      expect(said).toMatchObject({ status, requestId: id });
    }),
    { numRuns: 2000 },
  );
  // Each way of being wrong was really tried, and much was right.
  for (const status of [200, 304, 400, 404, 405, 413, 415]) expect(statuses.get(status) ?? 0).toBeGreaterThan(0);
  expect((await fetch(`${url}/api/nodes/paper:a`)).status).toBe(200);
}, 60_000);
