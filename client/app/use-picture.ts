import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { registry } from '#contracts/registry.ts';
import { viewQuery } from '#client/app/graph-queries.ts';
import type { Picture } from '#client/scene/picture.ts';
import type { Scene } from '#client/scene/scene.ts';
import { visiblePart } from '#client/scene/visible.ts';

export interface Pictured {
  /** Everything in the throughline's kinds: what questions are asked of. Undefined until it has arrived. */
  readonly whole: Picture | undefined;
  /** What the filters leave. */
  readonly visible: Picture | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

export const usePicture = ({ document }: Pick<Scene, 'document'>): Pictured => {
  const { data: whole, error, refetch } = useQuery(viewQuery);
  const visible = useMemo(() => whole && visiblePart(whole, document, registry), [whole, document]);
  return { whole, visible, error, retry: () => refetch() };
};
