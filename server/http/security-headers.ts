import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

type Headers = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/**
 * The page needs nothing but this server. No inline script or style is allowed: the page brings the element that
 * cytoscape would otherwise add. Whoever ends TLS in front of this server decides on HTTPS for its host.
 */
const headersFor = (framedBy: "'self'" | '*'): Headers =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'worker-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': [framedBy],
        'script-src-attr': ["'none'"],
      },
    },
    // Browsers that know `frame-ancestors` go by it alone; this header has no word for "everybody".
    ...(framedBy === '*' ? { xFrameOptions: false } : {}),
    strictTransportSecurity: false,
  });

const own = headersFor("'self'");
const embedded = headersFor('*');

/** The embed alone may stand in anybody's page: it can be looked at and changes nothing. */
export const securityHeaders: Headers = (request, response, next) =>
  (/^\/embed(?:[/?]|$)/.test(request.url ?? '') ? embedded : own)(request, response, next);
