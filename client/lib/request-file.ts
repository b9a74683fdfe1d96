import type { Endpoint } from '#contracts/endpoint.ts';
import { Offline } from '#client/lib/failures.ts';
import { addressOf, failureOf, readJson, type RequestInput, send } from '#client/lib/request.ts';

export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Asks an endpoint for a file. Rejects as `request` does. */
export const requestFile = async <E extends Endpoint>(endpoint: E, input: RequestInput<E>): Promise<NamedFile> => {
  const response = await send(addressOf(endpoint, input), { method: endpoint.method.toUpperCase() });
  if (!response.ok) throw failureOf(response, await readJson(response));
  return { name: nameIn(response.headers.get('content-disposition')), content: await contentOf(response) };
};

const nameIn = (disposition: string | null): string =>
  /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'throughline';

/** The server breaks an answer off that it can't bring to its end. */
const contentOf = async (response: Response): Promise<Blob> => {
  try {
    return await response.blob();
  } catch (error) {
    throw new Offline('the file broke off', { cause: error });
  }
};
