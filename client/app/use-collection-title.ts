import { useQuery } from '@tanstack/react-query';
import { schemaQuery } from '#client/app/graph-queries.ts';

/** What the collection calls itself, once it is known. */
export const useCollectionTitle = (): string => useQuery(schemaQuery).data?.about?.title ?? 'Throughline';
