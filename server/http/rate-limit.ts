import { isIP } from 'node:net';
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { TooManyRequests } from './errors.ts';

/** At most so many requests a minute from one address; 0 limits nothing. */
export const limitRate = (perMinute: number): RequestHandler =>
  perMinute === 0
    ? (_request, _response, next) => next()
    : rateLimit({
        windowMs: minute,
        limit: perMinute,
        standardHeaders: 'draft-8',
        legacyHeaders: false,
        keyGenerator: (request) => ipKeyGenerator(addressOf(request)),
        validate: false,
        handler: (_request, response, next) => next(new TooManyRequests(Number(response.getHeader('Retry-After')))),
      });

const minute = 60_000;

/** A proxy may pass on anything as the address that it serves: where it is none, the proxy itself is counted. */
const addressOf = ({ ip = '', socket }: Request): string =>
  isIP(ip) > 0 && !ip.includes('%') ? ip : (socket.remoteAddress ?? 'unknown');
