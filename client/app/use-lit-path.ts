import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { limitFor, pathsQuery } from '#client/connect/api.ts';
import { pathAt } from '#client/connect/path-at.ts';
import type { Connection } from '#client/scene/connection.ts';

/** The things and links of the path that is lit; null where none is. */
export const useLitPath = (connection: Connection | null): readonly string[] | null => {
  const { data } = useQuery({
    ...pathsQuery(connection?.from ?? '', connection?.to ?? '', limitFor(connection?.path ?? 0)),
    enabled: Boolean(connection?.to),
  });
  return useMemo(() => {
    const lit = data && connection?.to ? pathAt(data, connection.path) : null;
    return lit && [...lit.path.nodes, ...lit.path.edges].map(({ id }) => id);
  }, [data, connection]);
};
