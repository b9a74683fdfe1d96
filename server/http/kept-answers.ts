import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { AnswerCache, Encoding, KeptAnswer } from './answer-cache.ts';
import { type GraphTag, isNamed, markWithTag } from './graph-tag.ts';
import type { Allow } from './rate-limit.ts';
import { giveRequestId, logAnswered } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';

/** What reads of the graph have in common: how their answers are marked, and where they are kept. */
export interface GraphReads {
  readonly tag: GraphTag;
  readonly answers: AnswerCache;
  /** The ISO date, in UTC. */
  readonly today: () => string;
}

export interface KeptParts extends Pick<GraphReads, 'tag' | 'answers'> {
  readonly log: Logger;
  readonly allow: Allow;
  /** Answers everything else. */
  readonly app: RequestListener;
}

/**
 * Answers from the bytes of an answer that was given before, at this very revision, with the same headers, log line and
 * limit. It stands before Express, which alone takes as long as the answer of 20 kB that it sends.
 */
export const keptFirst =
  (parts: KeptParts): RequestListener =>
  (request, response) => {
    if (request.method !== 'GET' || !parts.answers.has(request.url ?? '')) return parts.app(request, response);
    // Where the graph can’t be asked the app finds the same, and says so as it says all else.
    findKept(parts, request)
      .then(
        (found) => (found ? send(parts.log, found, { request, response }) : parts.app(request, response)),
        () => parts.app(request, response),
      )
      .catch((error: unknown) => {
        parts.log.error({ err: error }, 'unexpected error');
        response.destroy();
      });
  };

interface Found {
  readonly tag: string;
  /** Absent where the client has the answer. */
  readonly body?: Buffer;
  readonly encoding?: Encoding;
}

const findKept = async ({ tag, answers, allow }: KeptParts, request: IncomingMessage): Promise<Found | undefined> => {
  const now = await tag();
  const answer = answers.find(now, request.url ?? '');
  if (!answer || !(await allow(request))) return undefined;
  if (isNamed(now, request.headers['if-none-match'])) return { tag: now };
  return { tag: now, ...(await formOf(answer, request.headers['accept-encoding'] ?? '')) };
};

const formOf = async (answer: KeptAnswer, accepted: string): Promise<Pick<Found, 'body' | 'encoding'>> => {
  const encoding = answer.plain.length < shortestEncoded ? undefined : encodings.find((one) => accepts(accepted, one));
  return encoding ? { body: await answer.encoded(encoding), encoding } : { body: answer.plain };
};

/** As the compression of other answers has it. */
const shortestEncoded = 1024;
const encodings = ['br', 'gzip'] as const satisfies Encoding[];

const accepts = (header: string, encoding: Encoding): boolean =>
  header.split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
    return name === encoding && !parameters.some((one) => /^q=0(?:\.0*)?$/.test(one));
  });

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

const send = (log: Logger, { tag, body, encoding }: Found, { request, response }: Exchange): void => {
  giveRequestId(request, response);
  securityHeaders(request, response, () => undefined);
  markWithTag(response, tag);
  if (body) {
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Content-Length', body.length);
  } else response.statusCode = 304;
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.end(body);
  logAnswered(log, request, response);
};
