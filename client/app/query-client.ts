import { QueryClient } from '@tanstack/react-query';
import { RequestFailed, UnreadableAnswer } from '#client/lib/failures.ts';

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        // The server may well be on this machine: a browser that thinks itself offline should try all the same.
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && mayPass(error),
        retryDelay: 500,
      },
    },
  });

/** Asking again helps against a fault on the way, never against an answer that says no. */
const mayPass = (error: unknown): boolean =>
  !(error instanceof UnreadableAnswer) && !(error instanceof RequestFailed && error.status < 500);
