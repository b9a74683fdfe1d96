import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/**
 * Sends text as it comes, no faster than the client takes it. An error before the first piece is thrown, for a proper
 * answer; one after it breaks the connection off, so that nobody takes a half for the whole.
 */
export const sendChunks = async (chunks: AsyncIterable<string>, response: Response): Promise<void> => {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const all = async function* () {
    for (let next = first; next.done !== true; next = await iterator.next()) yield next.value;
  };
  try {
    await pipeline(Readable.from(all()), response);
  } catch (error) {
    if (!wasLeft(error)) throw error;
  } finally {
    await iterator.return?.();
  }
};

/** The client went away in the middle: nothing is wrong here. */
const wasLeft = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
