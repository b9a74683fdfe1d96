import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { registry } from '#contracts/registry.ts';
import { shownPart } from '#contracts/view-filter.ts';
import { viewQuery } from '#client/app/graph-queries.ts';
import type { Scene } from '#client/scene/scene.ts';
import { tallyOf } from '#client/scene/visible.ts';
import type { ViewCounts } from '#client/share/export-panel.tsx';

/** How much a view holds, counted as a file of it is written: with the stages, whatever the layout. */
export const useViewCounts = ({ document }: Pick<Scene, 'document'>): ViewCounts | null => {
  const { data } = useQuery(viewQuery(document));
  return useMemo(() => {
    if (!data) return null;
    const written = shownPart(data, document);
    const { things, links } = tallyOf(registry, written);
    return { things, links, stages: written.nodes.length - things, stageLinks: written.edges.length - links };
  }, [data, document]);
};
