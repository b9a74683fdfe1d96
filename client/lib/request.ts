import { z } from 'zod';
import type { Endpoint } from '#contracts/endpoint.ts';
import { Problem } from '#contracts/problem.ts';
import { Offline, RequestFailed, UnreadableAnswer } from '#client/lib/failures.ts';

type Part<E extends Endpoint, Name extends 'params' | 'query' | 'body'> =
  E extends Record<Name, z.ZodType> ? { readonly [N in Name]: z.input<E[Name]> } : { readonly [N in Name]?: never };

/** What an endpoint takes: `params`, `query` and `body`, where its contract has them. */
export type RequestInput<E extends Endpoint> = Part<E, 'params'> & Part<E, 'query'> & Part<E, 'body'>;

/**
 * Asks an endpoint and gives its answer, parsed by its contract. Rejects with RequestFailed (a problem of the server),
 * Offline or UnreadableAnswer; with the signal's reason when it was aborted.
 */
export const request = async <E extends Endpoint>(
  endpoint: E,
  input: RequestInput<E>,
  signal?: AbortSignal,
): Promise<z.output<E['response']>> => {
  const response = await send(addressOf(endpoint, input), {
    method: endpoint.method.toUpperCase(),
    headers: {
      accept: 'application/json',
      ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    ...(signal ? { signal } : {}),
  });
  const body = await readJson(response, signal);
  if (!response.ok) throw failureOf(response, body);
  const answer = z.safeParse<E['response']>(endpoint.response, body);
  if (!answer.success) throw new UnreadableAnswer(`${endpoint.path}: ${z.prettifyError(answer.error)}`);
  return answer.data;
};

/** The path and query of a request: `/api/nodes/paper%3Ax?limit=50`. */
export const addressOf = (
  endpoint: Pick<Endpoint, 'path'>,
  input: { readonly params?: object | undefined; readonly query?: object | undefined },
): string => {
  const params = new Map<string, unknown>(Object.entries(input.params ?? {}));
  const path = endpoint.path.replaceAll(/(?<=\/):([a-z]\w*)/gi, (_, name: string) =>
    encodeURIComponent(String(params.get(name))),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {}))
    if (Array.isArray(value)) for (const one of value) query.append(name, String(one));
    else if (value !== undefined) query.set(name, String(value));
  const written = query.toString();
  return written ? `${path}?${written}` : path;
};

export const send = async (address: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Offline(`nothing answered at ${address}`, { cause: error });
  }
};

export const readJson = async (response: Response, signal?: AbortSignal): Promise<unknown> => {
  try {
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    if (error instanceof SyntaxError) return undefined;
    throw new Offline('the answer broke off', { cause: error });
  }
};

/** A proxy in between answers without problem details: its status is all there is to tell. */
export const failureOf = (response: Response, body: unknown): RequestFailed => {
  const problem = Problem.safeParse(body);
  if (problem.success) return new RequestFailed(problem.data);
  return new RequestFailed({
    status: response.status,
    title: response.statusText || `Status ${response.status}`,
    detail: 'The server did not say more.',
    requestId: response.headers.get('x-request-id'),
  });
};
