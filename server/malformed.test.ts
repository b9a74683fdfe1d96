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
import { getExport } from '#contracts/share.ts';
import { aLink, aPaper, aTactic } from './graph/testing/a-change.ts';
import { temporaryFolder } from './graph/testing/temporary-folder.ts';
import { startServer } from './server-for-tests.ts';

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
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'abc~:-_.!*()/?;@$,[]{}|^`<>"\\'), maxLength: 12 }) },
);

const nested = fc.tuple(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom('[', '{"a":')).map(([depth, open]) => {
  const close = open === '[' ? ']' : '}';
  return open.repeat(depth) + '1' + close.repeat(depth);
});

const namesOf = (object: { shape: object } | undefined): string[] => Object.keys(object?.shape ?? {});

const queryFor = ({ query }: Endpoint) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom('x', ...namesOf(query)), inAddress), inAddress), { maxLength: 5 })
    .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`));

const pathFor = ({ path }: Endpoint) =>
  fc.oneof(
    { weight: 8, arbitrary: inAddress.map((value) => path.replaceAll(/:\w+/g, () => value)) },
    { weight: 1, arbitrary: inAddress.map((value) => `${path}/${value}`) },
    { weight: 1, arbitrary: inAddress.map((value) => `/${value}`) },
  );

const body = fc.oneof(
  fc
    .record(
      {
        version: fc.oneof(fc.constant(1), fc.jsonValue()),
        seeds: fc.oneof(fc.constant('all'), fc.array(text, { maxLength: 5 }), fc.jsonValue()),
        kinds: fc.oneof(fc.array(text, { maxLength: 3 }), fc.jsonValue()),
        selected: fc.oneof(text, fc.jsonValue()),
        layout: fc.oneof(fc.constant('throughline'), fc.jsonValue()),
        surprise: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
  fc.json(),
  fc.json().map((json) => json.slice(0, json.length / 2)),
  nested,
  text,
  fc.constant(`{"version":1,"seeds":["${'paper:a","'.repeat(500)}paper:a"],"layout":"throughline"}`),
  fc.constant('{"version":1,"seeds":"all","layout":"throughline","selected":"\\ud800"}'),
  fc.constant('{"__proto__":{"version":1},"constructor":{"prototype":1},"seeds":"all"}'),
  fc.constant('x'.repeat(300_000)),
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
    headers: fc.uniqueArray(header, { maxLength: 4, selector: (line) => line.split(':')[0] }),
    body: endpoint.method === 'post' ? body : fc.constant(''),
  }),
);

const bytesOf = ({ method: verb, target, headers, body: sent }: Sent): string => {
  const length = sent === '' ? [] : [`Content-Length: ${Buffer.byteLength(sent)}`];
  return [`${verb} ${target} HTTP/1.1`, 'Host: here', 'Connection: close', ...headers, ...length, '', sent].join(
    '\r\n',
  );
};

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

test('of 2,000 malformed requests none is a fault of the server, and every refusal is a problem with a request id', async () => {
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
      if (status >= 400) expect(type).toBe('application/problem+json; charset=utf-8');
      if (status >= 400 && sent.method !== 'HEAD')
        expect(Problem.parse(JSON.parse(answer))).toMatchObject({ status, requestId: id });
    }),
    { numRuns: 2000 },
  );
  // Each way of being wrong was really tried.
  for (const status of [200, 304, 400, 404, 405, 413, 415]) expect(statuses.get(status) ?? 0).toBeGreaterThan(0);
  expect((await fetch(`${url}/api/nodes/paper:a`)).status).toBe(200);
});
