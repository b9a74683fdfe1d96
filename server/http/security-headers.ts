import helmet from 'helmet';

/**
 * The page needs nothing but this server. No inline script or style is allowed: the page brings the element that
 * cytoscape would otherwise add. Whoever ends TLS in front of this server decides on HTTPS for its host.
 */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'worker-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'self'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'self'"],
      'script-src-attr': ["'none'"],
    },
  },
  strictTransportSecurity: false,
});
