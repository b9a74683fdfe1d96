import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { allQuestions } from '#contracts/named-questions.ts';
import { registry } from '#contracts/registry.ts';
import { litBy } from '#client/app/lit-by.ts';
import { useLitPath } from '#client/app/use-lit-path.ts';
import { neighboursQuery } from '#client/explore/api.ts';
import { questionQuery } from '#client/questions/api.ts';
import type { Picture } from '#client/scene/picture.ts';
import { chosenOne, type Scene } from '#client/scene/scene.ts';

/** What to light together: the answer to a question, or what a chosen thing that isn't drawn (a person, say) is linked to. */
export const useLit = (
  { question, connect, document }: Scene,
  { visible }: { readonly visible: Picture | undefined },
): readonly string[] | null => {
  const chosen = chosenOne(document);
  const isElsewhere =
    chosen !== null && visible !== undefined && !chosen.includes('~') && !visible.nodes.some(({ id }) => id === chosen);
  const neighbours = useInfiniteQuery({ ...neighboursQuery(chosen ?? ''), enabled: isElsewhere });
  const answer = useInfiniteQuery({ ...questionQuery(question ?? ''), enabled: isNamed(question) });
  const path = useLitPath(connect);
  return useMemo(() => {
    if (!visible) return null;
    if (path && !isElsewhere) return litBy([{ lights: [...path] }], visible);
    if (!isElsewhere) return litBy(answer.data?.pages.flatMap(({ entries }) => entries) ?? [], visible);
    const around = new Set(neighbours.data?.pages.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    const lit = visible.nodes.flatMap(({ id }) => (around.has(id) ? [id] : []));
    return lit.length > 0 ? lit : null;
  }, [visible, isElsewhere, path, answer.data, neighbours.data]);
};

const isNamed = (question: string | null): boolean => allQuestions(registry).some(({ id }) => id === question);
