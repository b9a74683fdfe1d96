import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { HttpError } from './errors.ts';
import { problemOf } from './problem.ts';

/** Answers what never became a request, because Node’s parser refused it, like any other bad request. */
export const answerUnparsable = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const requestId = randomUUID();
  const problem = problemOf(refusals[error.code ?? ''] ?? malformed, requestId);
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${problem.title}`,
      'Connection: close',
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      '',
      body,
    ].join('\r\n'),
  );
};

const malformed = new HttpError(400, 'This is not a well-formed HTTP request.');

const refusals: Readonly<Record<string, HttpError>> = {
  HPE_HEADER_OVERFLOW: new HttpError(431, 'The request’s address and header fields are too large.'),
  ERR_HTTP_REQUEST_TIMEOUT: new HttpError(408, 'The request did not arrive in time.'),
};
