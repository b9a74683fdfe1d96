import type { Node, NodeId } from '#contracts/graph.ts';
import type { GuideAnswer } from '#contracts/guide.ts';
import { type AskedSituation, type SituationFacet, situationFacets, toggled } from '#client/guide/situation-address.ts';

type Understood = Pick<GuideAnswer['situation'], 'read' | 'leftOut'>;

/** Of which facet a thing is a value; null where a situation can't be made of it. */
export const facetOf = (node: Node): SituationFacet | null => {
  if (node.kind === 'Topic') return node.facet === 'setting' ? 'setting' : 'topic';
  if (node.kind === 'Stage') return 'stage';
  if (node.kind === 'Sector') return 'sector';
  return node.kind === 'Audience' ? 'audience' : null;
};

const holds = (some: Understood['read'], id: NodeId): boolean => some.some(({ node }) => node.id === id);

/** Whether a value applies: named itself, or read from the words. */
export const applies = (asked: AskedSituation, { read }: Understood, id: NodeId): boolean =>
  situationFacets.some((facet) => asked[facet].includes(id)) || holds(read, id);

/** Without a value, also where the words mean it. */
export const withoutValue = (asked: AskedSituation, id: NodeId): AskedSituation => {
  const dropped = situationFacets.reduce(
    (now, facet) => (now[facet].includes(id) ? toggled(now, facet, id) : now),
    asked,
  );
  return asked.q === '' || dropped.without.includes(id) ? dropped : toggled(dropped, 'without', id);
};

/** With a value: where the words mean it, by them. */
export const withValue = (
  asked: AskedSituation,
  { leftOut }: Understood,
  { facet, id }: { readonly facet: SituationFacet; readonly id: NodeId },
): AskedSituation => {
  const allowed = asked.without.includes(id) ? toggled(asked, 'without', id) : asked;
  return holds(leftOut, id) || allowed[facet].includes(id) ? allowed : toggled(allowed, facet, id);
};

/** With this stage alone, or with none, also where the words mean others. */
export const withStage = (asked: AskedSituation, understood: Understood, stage: NodeId | null): AskedSituation => {
  const others = [
    ...asked.stage,
    ...understood.read.flatMap(({ node }) => (node.kind === 'Stage' ? [node.id] : [])),
  ].filter((id) => id !== stage);
  const cleared = others.reduce(withoutValue, asked);
  return stage === null || applies(cleared, understood, stage)
    ? cleared
    : withValue(cleared, understood, { facet: 'stage', id: stage });
};

/** With other words. What was left out stays so while the words that meant it are still there. */
export const withWords = (asked: AskedSituation, understood: Understood | undefined, q: string): AskedSituation => {
  const text = q.trim();
  const isSaid = (id: NodeId): boolean =>
    understood?.leftOut.some(({ node, words }) => node.id === id && stillIn(text, words)) ?? true;
  return { ...asked, q: text, without: text === asked.q ? asked.without : asked.without.filter(isSaid) };
};

/** Words as the answer gives them: with dots between those that stand apart. */
const stillIn = (text: string, words: string): boolean =>
  words.split(' … ').every((part) => text.toLowerCase().includes(part.toLowerCase()));
