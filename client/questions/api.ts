import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getQuestion, getQuestions } from '#contracts/questions.ts';
import { request } from '#client/lib/request.ts';

export const questionsQuery = queryOptions({
  queryKey: ['questions'],
  queryFn: ({ signal }) => request(getQuestions, {}, signal),
});

/** What answers a question arrives 500 things or links at a time. */
export const questionQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['question', id],
    queryFn: ({ pageParam, signal }) =>
      request(getQuestion, { params: { id }, query: { limit: 500, ...(pageParam && { cursor: pageParam }) } }, signal),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
