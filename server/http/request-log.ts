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
    genReqId: giveRequestId,
    customLogLevel: levelOf,
    // What went wrong has been logged with the problem that was answered.
    customErrorObject: (_request, _response, _error, value: object) => ({ ...value, err: undefined }),
    wrapSerializers: false,
    serializers: { req: requestInLog, res: responseInLog },
  });

export const giveRequestId = (request: IncomingMessage, response: ServerResponse): string => {
  const id = proxyId(request) ?? randomUUID();
  request.id = id;
  response.setHeader('X-Request-Id', id);
  return id;
};

/** The line of an answer that took no time. */
export const logAnswered = (log: Logger, request: IncomingMessage, response: ServerResponse): void => {
  if (log.isLevelEnabled('info'))
    log.info({ req: requestInLog(request), res: responseInLog(response), responseTime: 0 }, 'request completed');
};

export const requestIdOf = (request: IncomingMessage): string => (typeof request.id === 'string' ? request.id : '');

const requestInLog = ({ id, method, url }: IncomingMessage) => ({ id, method, url });
const responseInLog = ({ statusCode }: ServerResponse) => ({ status: statusCode });

const proxyId = (request: IncomingMessage): string | undefined => {
  const id = request.headers['x-request-id'];
  return typeof id === 'string' && /^[\w.-]{1,64}$/.test(id) ? id : undefined;
};

/** Probes and the page’s own files are many and say little. */
const levelOf = (request: IncomingMessage, response: ServerResponse) => {
  if (response.statusCode >= 500) return response.statusCode === 503 ? 'warn' : 'error';
  return request.url?.startsWith('/api/') && !/^\/api\/(health|ready)\b/.test(request.url) ? 'info' : 'debug';
};
