import type { Problem } from '#contracts/problem.ts';

/** The server answered with a problem. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
  /** What of the request was at fault, and what was expected. */
  readonly faults: NonNullable<Problem['errors']>;

  constructor(problem: Pick<Problem, 'status' | 'title' | 'detail' | 'errors'> & { requestId: string | null }) {
    super(`${problem.title}: ${problem.detail}`);
    this.status = problem.status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.requestId = problem.requestId;
    this.faults = problem.errors ?? [];
  }
}

/** Nothing answered: no network, or no server there. */
export class Offline extends Error {
  override readonly name = 'Offline';
}

/** Something answered, but not as the contract says: most likely page and server are of different versions. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
}

export const isNotFound = (error: unknown): boolean => error instanceof RequestFailed && error.status === 404;

/** The server is there but can't read its graph at the moment. */
export const isUnavailable = (error: unknown): boolean => error instanceof RequestFailed && error.status === 503;

/** A failure in words for the person in front of the screen. */
export const describeFailure = (error: unknown): { title: string; detail: string; requestId: string | null } => {
  if (error instanceof RequestFailed) return error;
  if (error instanceof Offline)
    return { title: 'No connection', detail: 'The server could not be reached. Check that it runs.', requestId: null };
  if (error instanceof UnreadableAnswer)
    return {
      title: 'The answer could not be read',
      detail: 'Reload the page to get its newest version.',
      requestId: null,
    };
  return { title: 'Something went wrong on this page', detail: 'Reload it to start again.', requestId: null };
};
