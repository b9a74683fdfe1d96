import type { RelatedPart } from '#contracts/related.ts';
import { type Voice, voices } from '#contracts/registry-shape.ts';
import type { ProjectedLink, Projection } from '#server/projection/projection.ts';
import { degreeOf } from './neighbours.ts';
import { wordingVoice } from './shared-phrases.ts';
import type { Told } from './told.ts';

/** A part of a score as it is answered: what it stands for, by whose word, and what somebody should check. */
export const partOf = (projection: Projection, told: Told): RelatedPart => {
  const { value } = told;
  if (told.reason === 'shared') {
    const { node, own, theirs } = told;
    const links = [...own, ...theirs];
    return {
      name: projection.nodes.get(node)?.title ?? node,
      value,
      reason: 'shared',
      node,
      degree: degreeOf(projection, node),
      ...idsOf(links),
      ...saidOf(links),
      ...sidesOf(own, theirs),
    };
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
  const voice = weakestOf(links);
  return {
    ...(voice === null ? {} : { voice }),
    toVerify: links.some(({ confidence, toVerify }) => confidence !== 'high' || toVerify > 0),
  };
};

const sidesOf = (own: readonly ProjectedLink[], theirs: readonly ProjectedLink[]): Pick<RelatedPart, 'sides'> => {
  const sides = { own: weakestOf(own), other: weakestOf(theirs) };
  return sides.own === sides.other ? {} : { sides };
};

const weakestOf = (links: readonly ProjectedLink[]): Voice | null => {
  const said = new Set(links.map(wordingVoice));
  return voices.findLast((one) => said.has(one)) ?? null;
};
