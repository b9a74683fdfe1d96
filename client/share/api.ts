import { queryOptions } from '@tanstack/react-query';
import { getSavedView, postViews } from '#contracts/share.ts';
import type { ViewDocument } from '#contracts/view.ts';
import { request } from '#client/lib/request.ts';

/** A saved view never changes. */
export const savedViewQuery = (id: string) =>
  queryOptions({
    queryKey: ['saved view', id],
    queryFn: ({ signal }) => request(getSavedView, { params: { id } }, signal),
    staleTime: Infinity,
  });

/** Keeps a document for good and gives its address. */
export const saveView = async (document: ViewDocument): Promise<string> =>
  (await request(postViews, { body: document })).id;
