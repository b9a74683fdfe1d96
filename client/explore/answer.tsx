import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isNotFound, RequestFailed } from '#client/lib/failures.ts';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Missing } from '#client/explore/missing.tsx';

interface AnswerProps<T> {
  readonly query: UseQueryResult<T>;
  /** Of what was asked for. */
  readonly id: string;
  /** As in "Loading this link…". */
  readonly what: string;
  /** What stands where it isn’t in the collection. */
  readonly missing?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** An answer, or what is to be said in its place. What was on screen stays until something better is there. */
export const Answer = <T,>({ query, id, what, missing, children }: AnswerProps<T>) => {
  const { data, error } = query;
  const retry = (): void => void query.refetch();
  if (data === undefined && isGone(error)) return missing ?? <Missing id={id} />;
  if (data === undefined && error)
    return <ErrorNote error={error} what={`We could not load ${what}.`} onRetry={retry} />;
  if (data === undefined) return <Loading what={what} />;
  return (
    <>
      {error ? <ErrorNote error={error} what={`We could not bring ${what} up to date.`} onRetry={retry} /> : null}
      {children(data)}
    </>
  );
};

/** 400: what stands in the address is no id at all, so nothing can be there. */
const isGone = (error: unknown): boolean =>
  isNotFound(error) || (error instanceof RequestFailed && error.status === 400);
