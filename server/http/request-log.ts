import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/**
 * Gives every request an id, in the header `X-Request-Id` and in each of its log lines. A proxy’s own id is kept
 * where it is plain. Bodies, cookies and authorisation are never logged.
 */
export const logRequests = (log: Logger) =>
  pinoHttp({
    logger: log,
    genReqId: (request, response) => {
      const id = proxyId(request) ?? randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    customLogLevel: levelOf,
    // What went wrong has been logged with the problem that was answered.
    customErrorObject: (_request, _response, _error, value: object) => ({ ...value, err: undefined }),
    wrapSerializers: false,
    serializers: {
      req: (request: IncomingMessage) => ({ id: request.id, method: request.method, url: request.url }),
      res: (response: ServerResponse) => ({ status: response.statusCode }),
    },
  });

export const requestIdOf = (request: IncomingMessage): string => (typeof request.id === 'string' ? request.id : '');

const proxyId = (request: IncomingMessage): string | undefined => {
  const id = request.headers['x-request-id'];
  return typeof id === 'string' && /^[\w.-]{1,64}$/.test(id) ? id : undefined;
};

/** Probes and the page’s own files are many and say little. */
const levelOf = (request: IncomingMessage, response: ServerResponse) => {
  if (response.statusCode >= 500) return response.statusCode === 503 ? 'warn' : 'error';
  return request.url?.startsWith('/api/') && !/^\/api\/(health|ready)\b/.test(request.url) ? 'info' : 'debug';
};
