import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { shownPart } from '#contracts/view-filter.ts';
import type { ViewAnswer } from '#contracts/view.ts';
import { viewQuery } from '#client/app/graph-queries.ts';
import type { Picture } from '#client/scene/picture.ts';
import type { Scene } from '#client/scene/scene.ts';
import { withoutGroupers } from '#client/scene/stages.ts';

export interface Pictured {
  /** All that the document holds; undefined until it has arrived. */
  readonly whole: ViewAnswer | undefined;
  /** What is neither hidden nor filtered. */
  readonly visible: Picture | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

export const usePicture = ({ document }: Pick<Scene, 'document'>): Pictured => {
  const { data, error, refetch } = useQuery(viewQuery(document));
  // Stages group the columns; elsewhere they stand only if they were brought in.
  const whole = useMemo(
    () => data && (document.layout === 'throughline' ? data : withoutGroupers(data, document)),
    [data, document],
  );
  const visible = useMemo(() => whole && shownPart(whole, document), [whole, document]);
  return { whole, visible, error, retry: () => refetch() };
};
