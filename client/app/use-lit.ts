import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { litBy } from '#client/app/lit-by.ts';
import { useCollection } from '#client/app/use-picture.ts';
import { neighboursQuery } from '#client/explore/api.ts';
import type { Picture } from '#client/scene/picture.ts';
import { chosenOne, type Scene } from '#client/scene/scene.ts';

/** What to light together: the answer to a question, or what a chosen thing that isn't drawn (a person, say) is linked to. */
export const useLit = (
  { question, document }: Scene,
  { visible }: { readonly visible: Picture | undefined },
): readonly string[] | null => {
  const whole = useCollection();
  const chosen = chosenOne(document);
  const isElsewhere =
    chosen !== null && visible !== undefined && !chosen.includes('~') && !visible.nodes.some(({ id }) => id === chosen);
  const neighbours = useInfiniteQuery({ ...neighboursQuery(chosen ?? ''), enabled: isElsewhere });
  return useMemo(() => {
    if (!visible) return null;
    if (!isElsewhere) return litBy(question, whole, visible);
    const around = new Set(neighbours.data?.pages.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    const lit = visible.nodes.flatMap(({ id }) => (around.has(id) ? [id] : []));
    return lit.length > 0 ? lit : null;
  }, [visible, isElsewhere, question, whole, neighbours.data]);
};
