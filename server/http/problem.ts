import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import type { Problem } from '#contracts/problem.ts';
import { GraphConflict, GraphUnavailable, InvalidChange } from '#server/graph/errors.ts';
import { requestIdOf } from './request-log.ts';
import { BadRequest, Conflict, HttpError, ServiceUnavailable, UnsupportedMediaType, Unprocessable } from './errors.ts';

/** The body of an answer that is an error (RFC 9457). */
export const problemOf = (error: HttpError, requestId: string): Problem => ({
  type: 'about:blank',
  title: STATUS_CODES[error.status] ?? 'Error',
  status: error.status,
  detail: error.detail,
  requestId,
  ...(error.faults.length > 0 && { errors: [...error.faults] }),
});

/** The one place where an error becomes an answer. What isn't foreseen is logged whole and said to nobody. */
export const answerProblem: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  const known = httpErrorOf(error);
  if (known.status === 500) request.log.error({ err: error }, 'unexpected error');
  else if (known.status > 500) request.log.warn(error instanceof Error ? error.message : known.detail);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of ['ETag', 'Content-Disposition']) response.removeHeader(name);
  response
    .status(known.status)
    .set({ ...known.headers, 'Cache-Control': 'no-store' })
    .type('application/problem+json')
    .send(JSON.stringify(problemOf(known, requestIdOf(request))));
};

const httpErrorOf = (error: unknown): HttpError => {
  if (error instanceof HttpError) return error;
  // Why is for the log alone: it names the database's address, or a folder of this machine.
  if (error instanceof GraphUnavailable)
    return new ServiceUnavailable('The graph can’t be read or written at the moment. Try again in a moment.');
  if (error instanceof InvalidChange) return new Unprocessable(error.faults);
  if (error instanceof GraphConflict) return new Conflict(error.message);
  return refusedByExpress(error) ?? new HttpError(500, 'Something went wrong here. It has been logged.');
};

/** Express and its body parser throw errors with a status of their own; only those about the request go out. */
const RefusedByExpress = z.object({ status: z.int().min(400).max(499), type: z.string().optional() });

const refusedByExpress = (error: unknown): HttpError | undefined => {
  const refused = RefusedByExpress.safeParse(error).data;
  if (!refused) return undefined;
  if (refused.status === 415) return new UnsupportedMediaType();
  if (refused.status === 413) return new HttpError(413, 'The body is larger than this address takes.');
  if (refused.type === 'entity.parse.failed') return new BadRequest([{ field: 'body', expected: 'well-formed JSON' }]);
  return new HttpError(refused.status, 'The request can’t be read.');
};
