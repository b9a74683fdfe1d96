import type { z } from 'zod';

/** One endpoint of the API: what it takes and gives. Handlers, the client's requests and OpenAPI follow it. */
export interface Endpoint {
  readonly method: 'get' | 'post';
  /** Express style: `/api/nodes/:id`. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  /** Media types that it may answer with besides JSON, as text. */
  readonly otherTypes?: readonly string[];
  /** Answers carry an ETag made of the graph revision. */
  readonly graphRead?: true;
  /** What it says of one revision differs from day to day: the ETag holds the date, too. */
  readonly dependsOnToday?: true;
  /** An answer is the same for good, and may be kept. */
  readonly immutable?: true;
  /** Status codes of the problems it may answer besides 400, 404, 429 and 503. */
  readonly problems?: readonly number[];
}

export const defineEndpoint = <const E extends Endpoint>(endpoint: E): E => endpoint;
