import { counted } from '#contracts/kind-words.ts';
import { linkEntryOf } from '#contracts/registry.ts';
import type { Registry } from '#contracts/registry-shape.ts';
import type { ProjectedLink } from '#server/projection/projection.ts';
import { type Answer, answerOf, type Asked } from './answer.ts';
import { linkEntry, thingEntry } from './entry.ts';

/** Things with facts that nobody has checked, then the links that somebody should check: claims, then others, by their ids. */
export const toVerify = ({ of, projection }: Asked): Answer => {
  const things = [...projection.nodes.values()].filter(({ unsure }) => (unsure ?? []).length > 0);
  const links = [...projection.links.values()];
  const evidenced = links.filter((link) => link.toVerify > 0);
  const doubtful = links.filter(isDoubtfulRecord);
  const pieces = evidenced.reduce((sum, link) => sum + link.toVerify, 0);
  const says = [
    `${counted(pieces, pieceWords)} on ${counted(evidenced.length, linkWords)}`,
    `${counted(things.length, thingWords)} with unchecked facts`,
    ...(doubtful.length > 0 ? [`${counted(doubtful.length, linkWords)} of the record in doubt`] : []),
  ].join(', ');
  return answerOf(says, [...things, ...[...evidenced, ...doubtful].toSorted(claimsFirst(of))], (one) =>
    'kind' in one
      ? thingEntry(one, [], counted((one.unsure ?? []).length, factWords))
      : linkEntry(projection, one, reasonOf(one)),
  );
};

const pieceWords = { one: 'piece of evidence', many: 'pieces of evidence' };
const linkWords = { one: 'link', many: 'links' };
const thingWords = { one: 'thing', many: 'things' };
const factWords = { one: 'unchecked fact', many: 'unchecked facts' };

/** A plain fact rests on no evidence: its record itself may be below high. */
const isDoubtfulRecord = ({ voice, confidence }: ProjectedLink): boolean => voice === null && confidence !== 'high';

const reasonOf = ({ toVerify: pieces, unquoted }: ProjectedLink): string => {
  if (pieces === 0) return 'record in doubt';
  return unquoted > 0 ? 'no quote' : 'below high confidence';
};

const claimsFirst =
  (of: Registry) =>
  (one: ProjectedLink, other: ProjectedLink): number =>
    Number(linkEntryOf(of, other.type)?.claim ?? false) - Number(linkEntryOf(of, one.type)?.claim ?? false) ||
    (one.id < other.id ? -1 : 1);
