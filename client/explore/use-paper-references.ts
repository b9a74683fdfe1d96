import { useQueries } from '@tanstack/react-query';
import type { z } from 'zod';
import type { NeighboursAnswer } from '#contracts/explore.ts';
import { type References, referencesQuery, together } from '#client/links/references-query.ts';

interface PaperReferences {
  readonly references: References;
  readonly error: unknown;
  readonly retry: () => void;
}

/** What references to the linked papers name, asked for as pages of links arrive. */
export const usePaperReferences = (
  pages: readonly Pick<z.infer<typeof NeighboursAnswer>, 'nodes'>[],
): PaperReferences =>
  useQueries({
    queries: pages
      .map(({ nodes }) => nodes.filter(({ kind }) => kind === 'Paper').map(({ id }) => id))
      .filter((ids) => ids.length > 0)
      .map(referencesQuery),
    combine: (queries) => ({
      references: together(queries.flatMap(({ data }) => data ?? [])),
      error: queries.find(({ error }) => error)?.error ?? null,
      retry: () => {
        for (const query of queries) if (query.error) void query.refetch();
      },
    }),
  });
