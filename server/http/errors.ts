export interface Fault {
  /** As the client wrote it: `limit`, `seeds.0`. */
  readonly field: string;
  readonly expected: string;
}

interface More {
  readonly faults?: readonly Fault[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the API answers instead of a result. `detail` goes out as it stands: it holds no secret and no stack. */
export class HttpError extends Error {
  override readonly name: string = 'HttpError';
  readonly status: number;
  readonly detail: string;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, detail: string, more: More = {}) {
    super(detail);
    this.status = status;
    this.detail = detail;
    this.faults = more.faults ?? [];
    this.headers = more.headers ?? {};
  }
}

/** Names every field at fault, up to a hundred: the rest is counted. */
export class BadRequest extends HttpError {
  override readonly name = 'BadRequest';
  constructor(faults: readonly Fault[]) {
    const shown = faults.slice(0, mostFaults);
    const more = faults.length > shown.length ? `, and ${faults.length - shown.length} more` : '';
    super(400, `The request can’t be read: ${shown.map((fault) => fault.field).join(', ')}${more}.`, { faults: shown });
  }
}

const mostFaults = 100;

export class NotFound extends HttpError {
  override readonly name = 'NotFound';
  constructor(detail = 'Nothing is at this address.') {
    super(404, detail);
  }
}

export class MethodNotAllowed extends HttpError {
  override readonly name = 'MethodNotAllowed';
  constructor(allowed: readonly string[]) {
    super(405, `This address takes ${allowed.join(', ')}.`, { headers: { Allow: allowed.join(', ') } });
  }
}

export class Conflict extends HttpError {
  override readonly name = 'Conflict';
  constructor(detail: string) {
    super(409, detail);
  }
}

export class UnsupportedMediaType extends HttpError {
  override readonly name = 'UnsupportedMediaType';
  constructor() {
    super(415, 'The body must be JSON, sent as application/json.');
  }
}

/** The change was read, and breaks a rule of the graph. */
export class Unprocessable extends HttpError {
  override readonly name = 'Unprocessable';
  constructor(faults: readonly Fault[]) {
    super(422, `The graph doesn’t take this: ${faults.map((fault) => fault.field).join(', ')}.`, { faults });
  }
}

export class TooManyRequests extends HttpError {
  override readonly name = 'TooManyRequests';
  constructor(retryAfterSeconds: number) {
    super(429, `Too many requests from this address. Try again in ${retryAfterSeconds} s.`, {
      headers: { 'Retry-After': String(retryAfterSeconds) },
    });
  }
}

export class ServiceUnavailable extends HttpError {
  override readonly name = 'ServiceUnavailable';
  constructor(detail: string) {
    super(503, detail, { headers: { 'Retry-After': '2' } });
  }
}
