import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';
import type { RequestHandler } from 'express';
import { ipKeyGenerator, MemoryStore, rateLimit } from 'express-rate-limit';
import { TooManyRequests } from './errors.ts';

/** Counts a request, and says whether its address may still ask. */
export type Allow = (request: IncomingMessage) => Promise<boolean>;

export interface RateLimit {
  readonly limit: RequestHandler;
  /** The same limit for what is answered before Express. Whoever is refused here is to be sent on to `limit`. */
  readonly allow: Allow;
}

/** At most so many requests a minute from one address; 0 limits nothing. */
export const limitRate = (perMinute: number): RateLimit => {
  if (perMinute === 0) return { limit: (_request, _response, next) => next(), allow: async () => true };
  const store = new MemoryStore();
  return {
    limit: rateLimit({
      windowMs: minute,
      limit: perMinute,
      store,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      keyGenerator: keyOf,
      validate: false,
      handler: (_request, response, next) => next(new TooManyRequests(Number(response.getHeader('Retry-After')))),
    }),
    allow: async (request) => (await store.increment(keyOf(request))).totalHits <= perMinute,
  };
};

const minute = 60_000;

const keyOf = (request: IncomingMessage): string => ipKeyGenerator(addressOf(request));

/** A proxy may pass on anything as the address that it serves: where it is none, the proxy itself is counted. */
const addressOf = (request: IncomingMessage): string => {
  const proxy = request.socket.remoteAddress ?? 'unknown';
  const served = servedBy(proxy, request.headers['x-forwarded-for']);
  return isIP(served) > 0 && !served.includes('%') ? served : proxy;
};

/** The last address in the list that isn’t this machine’s: only a proxy here is believed (see `trust proxy`). */
const servedBy = (proxy: string, forwarded: string | string[] | undefined): string => {
  let address = proxy;
  for (const earlier of [forwarded ?? []].flat().join(',').split(',').toReversed()) {
    if (!isHere(address) || earlier.trim() === '') return address;
    address = earlier.trim();
  }
  return address;
};

const here = new BlockList();
here.addSubnet('127.0.0.0', 8, 'ipv4');
here.addAddress('::1', 'ipv6');

const isHere = (address: string): boolean =>
  isIP(address) > 0 && here.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
