import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Endpoint } from '#contracts/endpoint.ts';
import { BadRequest } from './errors.ts';
import { faultsOf } from './faults.ts';
import { sendChunks } from './send-chunks.ts';

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What an endpoint’s contract says it takes, parsed. */
export interface Input<E extends Endpoint> {
  readonly params: Parsed<E['params']>;
  readonly query: Parsed<E['query']>;
  readonly body: Parsed<E['body']>;
}

export interface Route {
  readonly endpoint: Endpoint;
  /** Reads the request by the contract, or throws `BadRequest`; what it returns answers. */
  readonly accept: (request: Request) => (response: Response, moment: Moment) => Promise<void>;
}

/** What an answer is given under. */
interface Moment {
  readonly keep: Keep;
  /** The ISO date in UTC, read once: an answer and its tag are of one day, at midnight too. */
  readonly day: string;
}

/** Takes the whole body of an answer that may be given again. */
type Keep = (body: Buffer) => void;

/** An endpoint that answers JSON. */
export const handle = <E extends Endpoint>(
  endpoint: E,
  answer: (input: Input<E>, day: string) => Promise<z.output<E['response']>>,
): Route => ({
  endpoint,
  accept: (request) => {
    const input = parseInput(endpoint, request);
    return async (response, { keep, day }) => {
      const body = Buffer.from(JSON.stringify(await answer(input, day)));
      keep(body);
      response.set('Content-Type', 'application/json; charset=utf-8').send(body);
    };
  },
});

/** A text that is too large to be held, to be kept as a file. */
export interface Streamed {
  readonly type: string;
  readonly filename: string;
  readonly pieces: AsyncIterable<string>;
}

/** An endpoint that answers with a text, piece by piece. */
export const handleStream = <E extends Endpoint>(
  endpoint: E,
  answer: (input: Input<E>) => Promise<Streamed>,
): Route => ({
  endpoint,
  accept: (request) => {
    const input = parseInput(endpoint, request);
    return async (response) => {
      const { type, filename, pieces } = await answer(input);
      response.set({ 'Content-Type': type, 'Content-Disposition': `attachment; filename="${filename}"` });
      await sendChunks(pieces, response);
    };
  },
});

const parseInput = <E extends Endpoint>(endpoint: E, request: Request): Input<E> => {
  const { params, query, body: received } = request;
  const body: unknown = received;
  const parsed = inputOf(endpoint).safeParse({ params, query, body });
  if (!parsed.success) throw new BadRequest(faultsOf(parsed.error.issues));
  return z.custom<Input<E>>().parse(parsed.data);
};

const nothing = z.strictObject({});

/** One schema of all that an endpoint takes, so that one answer names every field at fault. */
const inputOf = (endpoint: Endpoint): z.ZodType =>
  z
    .object({
      params: endpoint.params ?? z.unknown(),
      query: endpoint.query ?? nothing,
      body: endpoint.body ?? z.unknown().transform(() => undefined),
    })
    .superRefine((input, context) => {
      for (const path of unwritableIn(input, []))
        context.addIssue({ code: 'custom', path, message: 'text without NUL and without halves of characters' });
    });

/** No engine stores a NUL or half of a surrogate pair as it came. */
const unwritable = /[\0\p{Surrogate}]/u;

function* unwritableIn(value: unknown, path: PropertyKey[]): Generator<PropertyKey[]> {
  if (typeof value === 'string' && unwritable.test(value)) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* unwritableIn(inner, [...path, key]);
}
