import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { defineEndpoint } from '#contracts/endpoint.ts';
import { Problem } from '#contracts/problem.ts';
import { GraphConflict, GraphUnavailable, InvalidChange } from '#server/graph/errors.ts';
import { startApp } from './testing/start-app.ts';
import { handle, handleStream, type Route } from './handle.ts';

const getBook = defineEndpoint({
  method: 'get',
  path: '/api/books/:isbn',
  summary: 'A book',
  params: z.object({ isbn: z.string().regex(/^\d+$/, 'digits') }),
  query: z.strictObject({
    pages: z.coerce.number().int().min(1).max(9).default(1),
    as: z.enum(['short', 'long']).optional(),
  }),
  response: z.object({ isbn: z.string(), pages: z.number(), as: z.string().optional() }),
});
const book = handle(getBook, async ({ params, query }) => ({ ...params, ...query }));

const postBook = defineEndpoint({
  method: 'post',
  path: '/api/books',
  summary: 'Takes a book',
  body: z.strictObject({
    title: z.string().min(2),
    kind: z.union([z.literal('all'), z.array(z.string().regex(/^[a-z]+$/, 'letters')).min(1)]).optional(),
  }),
  response: z.object({ title: z.string() }),
});
const newBook = handle(postBook, async ({ body }) => ({ title: body.title }));

const getFile = defineEndpoint({ method: 'get', path: '/api/file', summary: 'Long', response: z.array(z.int()) });
const getAny = defineEndpoint({ method: 'get', path: '/api/any', summary: 'Any', response: z.object({}) });

const start = async (...routes: Route[]) => {
  const app = await startApp(routes);
  onTestFinished(() => app.close());
  return app;
};

const problemIn = async (response: Response): Promise<Problem> => {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.requestId).toBe(response.headers.get('x-request-id'));
  return problem;
};

const post = (url: string, body: string, type = 'application/json') =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': type } });

test('an answer and its tag are of one day, where midnight falls between them too', async () => {
  const getDay = defineEndpoint({
    method: 'get',
    path: '/api/day',
    summary: 'The day',
    response: z.object({ day: z.string() }),
    graphRead: true,
    dependsOnToday: true,
  });
  const days = ['2026-01-02', '2026-01-03'];
  const app = await startApp([handle(getDay, async (_, day) => ({ day }))], () => days.shift() ?? 'too late');
  onTestFinished(() => app.close());
  const response = await fetch(`${app.url}/api/day`);
  expect([response.headers.get('etag'), await response.json()]).toEqual(['W/"test-2026-01-02"', { day: '2026-01-02' }]);
});

test('a handler gets what the contract parsed, defaults and numbers included', async () => {
  const { url } = await start(book);
  const response = await fetch(`${url}/api/books/123?as=long`);
  expect(await response.json()).toEqual({ isbn: '123', pages: 1, as: 'long' });
});

test('one answer names every field at fault, and what was expected', async () => {
  const { url } = await start(book);
  const response = await fetch(`${url}/api/books/x?pages=10&as=tall&colour=red`);
  expect(response.status).toBe(400);
  expect((await problemIn(response)).errors).toEqual([
    { field: 'isbn', expected: 'digits' },
    { field: 'pages', expected: 'at most 9' },
    { field: 'as', expected: 'one of "short", "long"' },
    { field: 'colour', expected: 'no such field' },
  ]);
});

test('a query parameter given twice is a list, where the contract wants one', async () => {
  const { url } = await start(book);
  const response = await fetch(`${url}/api/books/1?as=short&as=long`);
  expect((await problemIn(response)).errors).toEqual([{ field: 'as', expected: 'one of "short", "long"' }]);
});

test('an endpoint without a query refuses one', async () => {
  const { url } = await start(handle(getAny, async () => ({})));
  expect((await problemIn(await fetch(`${url}/api/any?x=1`))).errors).toEqual([
    { field: 'x', expected: 'no such field' },
  ]);
});

test('a fault inside one form of a union is told for that form', async () => {
  const { url } = await start(newBook);
  const inside = await post(`${url}/api/books`, '{"title":"It","kind":["a","B"]}');
  expect((await problemIn(inside)).errors).toEqual([{ field: 'kind.1', expected: 'letters' }]);
  const neither = await post(`${url}/api/books`, '{"title":"It","kind":4}');
  expect((await problemIn(neither)).errors).toEqual([{ field: 'kind', expected: '"all" or an array' }]);
});

test.each([
  ['broken JSON', '{"title":', [{ field: 'body', expected: 'well-formed JSON' }]],
  ['another shape', '[]', [{ field: 'body', expected: 'an object' }]],
  ['a missing field', '{}', [{ field: 'title', expected: 'a string' }]],
  [
    'a NUL',
    '{"title":"a\\u0000b"}',
    [{ field: 'title', expected: 'text without NUL and without halves of characters' }],
  ],
  [
    'half a character',
    '{"title":"a\\ud800"}',
    [{ field: 'title', expected: 'text without NUL and without halves of characters' }],
  ],
  ['a prototype', '{"title":"It","__proto__":{"x":1}}', [{ field: '__proto__', expected: 'no such field' }]],
])('a body with %s is a 400', async (_what, body, errors) => {
  const { url } = await start(newBook);
  const response = await post(`${url}/api/books`, body);
  expect(response.status).toBe(400);
  expect((await problemIn(response)).errors).toEqual(errors);
});

test('no body where one is wanted is a 400 that asks for it', async () => {
  const { url } = await start(newBook);
  const response = await fetch(`${url}/api/books`, { method: 'POST' });
  expect((await problemIn(response)).errors).toEqual([{ field: 'body', expected: 'an object' }]);
});

test('a body of another type is a 415', async () => {
  const { url } = await start(newBook);
  expect((await problemIn(await post(`${url}/api/books`, 'title=It', 'text/plain'))).status).toBe(415);
  const charset = await post(`${url}/api/books`, '{"title":"It"}', 'application/json; charset=klingon');
  expect((await problemIn(charset)).status).toBe(415);
});

test('a body beyond the limit is a 413', async () => {
  const { url } = await start(newBook);
  const response = await post(`${url}/api/books`, JSON.stringify({ title: 'x'.repeat(1_100_000) }));
  expect((await problemIn(response)).status).toBe(413);
});

test('a hundred faults are named and the rest counted', async () => {
  const { url } = await start(newBook);
  const body = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`f${index}`, 1]));
  const problem = await problemIn(await post(`${url}/api/books`, JSON.stringify({ ...body, title: 'It' })));
  expect(problem.errors).toHaveLength(100);
  expect(problem.detail).toMatch(/, and 30 more\.$/);
});

test('another method is a 405 that says which are taken, and OPTIONS lists them', async () => {
  const { url } = await start(book, newBook);
  const response = await fetch(`${url}/api/books/1`, { method: 'DELETE' });
  expect(response.headers.get('allow')).toBe('GET, HEAD');
  expect((await problemIn(response)).status).toBe(405);
  const options = await fetch(`${url}/api/books`, { method: 'OPTIONS' });
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST']);
});

test.each(['/api/books/%E0%A4%A', '/api/books/1?as=%zz', '/api/books/1?as=%00', '/%'])(
  'an address that doesn’t decode is a 400: %s',
  async (path) => {
    const { url } = await start(book);
    const response = await fetch(url + path);
    expect((await problemIn(response)).errors?.map((error) => error.field)).toEqual(['address']);
    expect(response.status).toBe(400);
  },
);

const failing = (error: Error) =>
  handle(getAny, async () => {
    throw error;
  });

test('a graph that can’t be reached is a 503 that says when to come back', async () => {
  const { url } = await start(failing(new GraphUnavailable('Neo4j does not answer.')));
  const response = await fetch(`${url}/api/any`);
  expect(response.headers.get('retry-after')).toBe('2');
  expect(await problemIn(response)).toMatchObject({
    status: 503,
    detail: 'The graph can’t be read or written at the moment. Try again in a moment.',
  });
});

test('a change that the graph refuses is a 422 that names what is wrong, a conflict a 409', async () => {
  const invalid = await start(failing(new InvalidChange([{ field: 'paper:x', expected: 'a title' }])));
  expect(await problemIn(await fetch(`${invalid.url}/api/any`))).toMatchObject({
    status: 422,
    errors: [{ field: 'paper:x', expected: 'a title' }],
  });
  const conflict = await start(failing(new GraphConflict('Somebody was faster.')));
  expect(await problemIn(await fetch(`${conflict.url}/api/any`))).toMatchObject({ status: 409 });
});

test('an unforeseen error is logged whole under the request’s id and answered with a bare 500', async () => {
  const { url, lines } = await start(failing(new Error('secret 42', { cause: new Error('deeper') })));
  const response = await fetch(`${url}/api/any`, { headers: { 'x-request-id': 'mine-7' } });
  const body = await response.clone().text();
  expect(await problemIn(response)).toMatchObject({ status: 500, requestId: 'mine-7' });
  expect(body).not.toMatch(/secret|deeper|\.ts/);
  const logged = lines.find((line) => line.includes('unexpected error'));
  expect(logged).toContain('secret 42');
  expect(logged).toContain('deeper');
  expect(logged).toContain('handle.test.ts');
  expect(logged).toContain('"mine-7"');
});

test('a request id that isn’t plain is replaced', async () => {
  const { url } = await start(book);
  const response = await fetch(`${url}/api/books/1`, { headers: { 'x-request-id': 'a b"c' } });
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

/** What a stream answers with, of such pieces. */
const file = (pieces: AsyncIterable<string>) => ({
  type: 'application/json; charset=utf-8',
  filename: 'numbers.json',
  pieces,
});

async function* numbers() {
  yield '[1';
  yield ',2]';
}

async function* breaks() {
  yield '[1';
  throw new Error('too late');
}

test('a stream is sent piece by piece, as a file to keep', async () => {
  const { url } = await start(handleStream(getFile, async () => file(numbers())));
  const response = await fetch(`${url}/api/file`);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="numbers.json"');
  expect(await response.json()).toEqual([1, 2]);
});

test('a stream that fails before its first piece is a proper problem', async () => {
  const fails = async function* () {
    if (url) throw new GraphUnavailable('Gone.');
    yield '';
  };
  const { url } = await start(handleStream(getFile, async () => file(fails())));
  const response = await fetch(`${url}/api/file`);
  expect(response.headers.get('content-disposition')).toBeNull();
  expect((await problemIn(response)).status).toBe(503);
});

test('a stream that fails later breaks off, so that a half never passes for the whole', async () => {
  const { url, lines } = await start(handleStream(getFile, async () => file(breaks())));
  await expect(fetch(`${url}/api/file`).then((response) => response.text())).rejects.toThrow('terminated');
  expect(lines.join('')).toContain('too late');
});
