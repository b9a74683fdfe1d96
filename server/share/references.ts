import type { z } from 'zod';
import type { postReferences } from '#contracts/share.ts';
import type { Content } from './content.ts';
import { factTypes } from './paper-facts.ts';
import { byText } from './share.ts';

/** Things, and around the papers among them the people, venues and publishers that a reference names. */
export const referencesOf = async (
  ids: readonly string[],
  { nodesOf, linksFrom }: Pick<Content, 'nodesOf' | 'linksFrom'>,
): Promise<z.infer<typeof postReferences.response>> => {
  const asked = await nodesOf([...new Set(ids)]);
  const papers = asked.filter(({ kind }) => kind === 'Paper').map(({ id }) => id);
  const edges = (await linksFrom(papers)).filter(({ type }) => factTypes.has(type));
  const held = new Set<string>(asked.map(({ id }) => id));
  const around = await nodesOf([...new Set<string>(edges.map(({ to }) => to))].filter((id) => !held.has(id)));
  return {
    nodes: [...asked, ...around].toSorted((one, other) => byText(one.id, other.id)),
    edges,
    missing: [...new Set(ids)].filter((id) => !held.has(id)).toSorted(byText),
  };
};
