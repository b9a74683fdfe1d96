import type { RelatedPart } from '#contracts/related.ts';
import { voices } from '#contracts/registry-shape.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';
import { wordingVoice } from './shared-phrases.ts';
import type { Told } from './told.ts';

/** A part of a score as it is answered: what it stands for, by whose word, and what somebody should check. */
export const partOf = ({ nodes }: Projection, told: Told): RelatedPart => {
  const { value } = told;
  if (told.reason === 'shared') {
    const { node, own, theirs } = told;
    const links = [...own, ...theirs];
    return { name: nodes.get(node)?.title ?? node, value, reason: 'shared', node, ...idsOf(links), ...saidOf(links) };
  }
  if (told.reason === 'rest') {
    const { count, links } = told;
    const name = count === 1 ? '1 more shared thing' : `${count} more shared things`;
    return { name, value, reason: 'shared', count, ...saidOf(links) };
  }
  if (told.reason === 'citation')
    return { name: 'Citation', value, reason: 'citation', ...idsOf(told.links), ...saidOf(told.links) };
  return { name: 'Words in title and summary', value, reason: 'words', toVerify: false };
};

const idsOf = (links: readonly ProjectedLink[]): Pick<RelatedPart, 'links'> => ({ links: links.map(({ id }) => id) });

const saidOf = (links: readonly ProjectedLink[]): Pick<RelatedPart, 'voice' | 'toVerify'> => {
  const said = new Set(links.map(wordingVoice));
  const voice = voices.findLast((one) => said.has(one));
  return {
    ...(voice === undefined ? {} : { voice }),
    toVerify: links.some(({ confidence, toVerify }) => confidence !== 'high' || toVerify > 0),
  };
};
