import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { AnswerCache } from './answer-cache.ts';

const body = (length: number) => Buffer.alloc(length, 'x');

test('an answer is found again by its address, at the tag for which it was kept', () => {
  const cache = new AnswerCache(10_000);
  cache.keep('1', '/a', body(10));
  expect(cache.find('1', '/a')?.plain).toEqual(body(10));
  expect(cache.find('1', '/b')).toBeUndefined();
});

test('with another tag all answers are forgotten', () => {
  const cache = new AnswerCache(10_000);
  cache.keep('1', '/a', body(10));
  expect(cache.find('2', '/a')).toBeUndefined();
  expect([cache.has('/a'), cache.find('1', '/a')]).toEqual([false, undefined]);
});

test('what was asked for least recently makes room', () => {
  // Room for nine of them.
  const cache = new AnswerCache(4000);
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9]) cache.keep('1', `/${number}`, body(200));
  expect(cache.find('1', '/1')?.plain.length).toBe(200);
  cache.keep('1', '/10', body(200));
  expect(['/1', '/2', '/3', '/10'].filter((url) => cache.has(url))).toEqual(['/1', '/3', '/10']);
});

test('an answer kept again takes its room once', () => {
  const cache = new AnswerCache(4000);
  cache.keep('1', '/a', body(200));
  for (let time = 0; time < 20; time += 1) cache.keep('1', '/b', body(200));
  expect(cache.has('/a')).toBe(true);
});

test('one that would drive out the others is not kept', () => {
  const cache = new AnswerCache(4000);
  cache.keep('1', '/a', body(100));
  cache.keep('1', '/large', body(1500));
  expect([cache.has('/a'), cache.has('/large')]).toEqual([true, false]);
});

test('an answer is compressed once for each way', async () => {
  const cache = new AnswerCache(100_000);
  cache.keep('1', '/a', body(5000));
  const answer = cache.find('1', '/a');
  const [gzip, brotli] = [await answer?.encoded('gzip'), await answer?.encoded('br')];
  expect(gunzipSync(gzip ?? '')).toEqual(body(5000));
  expect(brotliDecompressSync(brotli ?? '')).toEqual(body(5000));
  expect(await answer?.encoded('gzip')).toBe(gzip);
});
