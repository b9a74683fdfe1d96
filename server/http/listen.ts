import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerUnparsable } from './unparsable.ts';

export interface Listening {
  readonly url: string;
  /** Takes no new connection, lets what is in flight finish, then resolves. */
  readonly close: () => Promise<void>;
}

/** Why the program can’t listen, in one line that says what to do. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

/** Resolves when connections are accepted. Port 0 takes a free one. */
export const listen = async (
  app: RequestListener,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> => {
  const server = createServer({ requestTimeout: longestRequest, maxHeaderSize: longestHeaders }, app);
  server.on('clientError', answerUnparsable);
  // Without this Node answers 417 by itself, bare; an expectation may be passed over.
  server.on('checkExpectation', app);
  let closing = false;
  server.on('request', (_request, response) => {
    response.once('close', () => setImmediate(() => closing && server.closeIdleConnections()));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new CannotListen(reasonOf(error, host, port), { cause: error })));
    server.listen(port, host, resolve);
  });
  return {
    url: urlOf(server.address(), host),
    close: () => {
      closing = true;
      return new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
      });
    },
  };
};

const longestRequest = 30_000;
/** In bytes. A view that can't be saved stands in its address, which comes with every request for the page. */
const longestHeaders = 2 ** 16;

const reasonOf = (error: NodeJS.ErrnoException, host: string, port: number): string => {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program. Stop that one, or choose another: PORT=${port + 1}`;
  if (error.code === 'EACCES') return `Port ${port} needs more rights than this program has. Choose one above 1023.`;
  return `HOST=${host} is not an address that this machine can listen on (${error.code ?? error.message}).`;
};

const urlOf = (address: AddressInfo | string | null, host: string): string => {
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};
