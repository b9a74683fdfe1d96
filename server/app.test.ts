import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Problem } from '#contracts/problem.ts';
import type { GraphDatabase } from './graph/graph-database.ts';
import { aChange, aPaper } from './graph/testing/a-change.ts';
import { temporaryFolder } from './graph/testing/temporary-folder.ts';
import { serve, startServer } from './testing/start-server.ts';

test('an answer about the graph is tagged with its revision and fetched again only after a change', async () => {
  const { url, graph } = await startServer({ change: { nodes: [aPaper('a')] } });
  const first = await fetch(`${url}/api/nodes/paper:a`);
  const tag = first.headers.get('etag') ?? '';
  expect(tag).toMatch(/^W\/"sources-[^"]+-1"$/);
  expect(first.headers.get('cache-control')).toBe('no-cache');

  const again = await fetch(`${url}/api/nodes/paper:a`, { headers: { 'if-none-match': tag } });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);

  await graph.commit(aChange({ nodes: [aPaper('b')] }));
  const changed = await fetch(`${url}/api/nodes/paper:a`, { headers: { 'if-none-match': tag } });
  expect(changed.status).toBe(200);
  expect(changed.headers.get('etag')).not.toBe(tag);
});

test('an answer of another program is fetched again, though the graph and the version are the same', async () => {
  const { url, graph } = await startServer({ change: { nodes: [aPaper('a')] } });
  const upgraded = await serve(graph, { digest: 'later-sources' });
  onTestFinished(upgraded.close);
  const tag = (await fetch(`${url}/api/nodes/paper:a`)).headers.get('etag') ?? '';
  const again = await fetch(`${upgraded.url}/api/nodes/paper:a`, { headers: { 'if-none-match': tag } });
  expect(again.status).toBe(200);
});

test('an answer that the client has is not even asked of the graph', async () => {
  const { graph } = await startServer({ change: { nodes: [aPaper('a')] } });
  let reads = 0;
  const counted: GraphDatabase = {
    engine: graph.engine,
    commit: (change) => graph.commit(change),
    search: (text, limit) => graph.search(text, limit),
    keepView: (id, document) => graph.keepView(id, document),
    readView: (id) => graph.readView(id),
    status: () => graph.status(),
    close: () => graph.close(),
    read: (query, parameters) => {
      reads += 1;
      return graph.read(query, parameters);
    },
  };
  const { url, close } = await serve(counted);
  onTestFinished(close);
  const tag = (await fetch(`${url}/api/schema`)).headers.get('etag') ?? '';
  const before = reads;
  const again = await fetch(`${url}/api/schema`, { headers: { 'if-none-match': `"x", ${tag}` } });
  expect([again.status, reads - before]).toEqual([304, 0]);
  expect(before).toBeGreaterThan(0);
});

test('health, readiness and problems carry no tag and are not kept', async () => {
  const { url } = await startServer();
  for (const path of ['health', 'ready', 'nodes/paper:none', 'nothing']) {
    const response = await fetch(`${url}/api/${path}`);
    expect([path, response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([
      path,
      null,
      'no-store',
    ]);
  }
});

test('every answer forbids inline script and style and names nothing but this server', async () => {
  const { url } = await startServer();
  for (const path of ['/', '/api/health', '/api/nothing']) {
    const { headers } = await fetch(url + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("img-src 'self' data: blob:");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test('the embed alone may stand in anybody’s page', async () => {
  const { url } = await startServer();
  for (const [path, framedBy] of [
    ['/', "frame-ancestors 'self'"],
    ['/embedded', "frame-ancestors 'self'"],
    ['/api/schema', "frame-ancestors 'self'"],
    ['/embed', 'frame-ancestors *'],
    ['/embed/k3Jx0aQvT7mVt2b9Zc1WfA', 'frame-ancestors *'],
  ]) {
    const { headers } = await fetch(url + path);
    expect([path, headers.get('content-security-policy')]).toEqual([path, expect.stringContaining(framedBy ?? '')]);
    expect([path, headers.has('x-frame-options')]).toEqual([path, !path?.startsWith('/embed') || path === '/embedded']);
  }
});

test('an address that asks too often is told when to come back; probes and the page are never limited', async () => {
  const { url } = await startServer({ rateLimit: 3 });
  for (let count = 0; count < 3; count += 1) expect((await fetch(`${url}/api/schema`)).status).toBe(200);
  const refused = await fetch(`${url}/api/schema`);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Problem.parse(await refused.json())).toMatchObject({ status: 429, title: 'Too Many Requests' });
  expect((await fetch(`${url}/api/ready`)).status).toBe(200);
  expect((await fetch(`${url}/`)).status).toBe(404);

  const proxied = (address: string) => fetch(`${url}/api/schema`, { headers: { 'x-forwarded-for': address } });
  expect((await proxied('198.51.100.7')).status).toBe(200);
  expect((await proxied('2001:db8::7')).status).toBe(200);
  expect((await proxied('junk, fe80::1%x')).status).toBe(429);
});

test('with a limit of 0 nobody is limited', async () => {
  const { url } = await startServer({ rateLimit: 0 });
  const statuses = await Promise.all(
    Array.from({ length: 50 }, async () => (await fetch(`${url}/api/nodes/paper:none`)).status),
  );
  expect(new Set(statuses)).toEqual(new Set([404]));
});

test('large answers are compressed', async () => {
  const { url } = await startServer();
  expect((await fetch(`${url}/api/schema`)).headers.get('content-encoding')).toMatch(/^(gzip|br)$/);
});

const aBuiltClient = (): string => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Throughline</title>');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'let x');
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  return folder;
};

test('hashed files are kept for a year, the page and its other files are asked for again', async () => {
  const { url } = await startServer({ clientDirectory: aBuiltClient() });
  const keptFor = async (path: string) => (await fetch(url + path)).headers.get('cache-control');
  expect(await keptFor('/assets/app-1a2b.js')).toBe('public, max-age=31536000, immutable');
  expect(await keptFor('/icon.svg')).toBe('no-cache');
  expect(await keptFor('/')).toBe('no-cache');
});

test('every address that a browser opens is the page, which knows its routes: with 404 where it has none', async () => {
  const { url } = await startServer({ clientDirectory: aBuiltClient() });
  const statuses = { '/': 200, '/outline': 200, '/about': 200, '/outline?selected=paper:a': 200, '/no/such/page': 404 };
  for (const [path, status] of Object.entries(statuses)) {
    const response = await fetch(url + path, { headers: { accept: 'text/html' } });
    expect([path, response.status, await response.text()]).toEqual([path, status, '<title>Throughline</title>']);
  }
});

test('the page and its files are found below a folder whose name begins with a dot', async () => {
  const clientDirectory = join(temporaryFolder(), '.local', 'client');
  cpSync(aBuiltClient(), clientDirectory, { recursive: true });
  const { url } = await startServer({ clientDirectory });
  for (const path of ['/', '/outline', '/icon.svg', '/assets/app-1a2b.js'])
    expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
});

test.each([
  ['an unknown address of the API', '/api/nothing', {}, 404],
  ['a hashed file of an older build', '/assets/app-0000.js', { headers: { accept: 'text/html' } }, 404],
  ['a picture that isn’t there', '/no.png', { headers: { accept: 'image/png' } }, 404],
  ['a write to the page', '/outline', { method: 'POST' }, 405],
  ['a way out of the folder', '/..%2f..%2fpackage.json', { headers: { accept: 'text/plain' } }, 404],
])('%s is a problem, never the page', async (_what, path, init, status) => {
  const { url } = await startServer({ clientDirectory: aBuiltClient() });
  const response = await fetch(url + path, init);
  expect(Problem.parse(await response.json()).status).toBe(status);
});

test('where the page has not been built, a plain page says how to build it', async () => {
  const { url } = await startServer();
  const response = await fetch(`${url}/outline`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain('npm run build');
});

test.each(['/?chosen=%E0%A4%A', '/?chosen=%25%00', '/%E0%A4%A', '/outline?hide=%zz'])(
  'a browser gets the page at an address that doesn’t decode, which says what it can’t read: %s',
  async (path) => {
    const { url } = await startServer({ clientDirectory: aBuiltClient() });
    const response = await fetch(url + path, { headers: { accept: 'text/html' } });
    expect([response.status, await response.text()]).toEqual([
      path.startsWith('/%') ? 404 : 200,
      '<title>Throughline</title>',
    ]);
  },
);
