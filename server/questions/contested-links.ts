import { counted, kindWords } from '#contracts/kind-words.ts';
import { linkEntryOf } from '#contracts/registry.ts';
import type { Registry, Stance } from '#contracts/registry-shape.ts';
import type { ProjectedLink } from '#server/projection/projection.ts';
import { type Answer, answerOf, type Asked } from './answer.ts';
import { type Claimed, claimsBetween } from './claims.ts';
import { linkEntry } from './entry.ts';

/** The links of tactics that one paper supports and another challenges, the challenge first; then what is disputed. */
export const contestedLinks = (asked: Asked): Answer => {
  const { of, projection } = asked;
  const tactics = claimsBetween(asked, 'Tactic', 'Paper')
    .map((claimed) => opposedLinks(of, claimed))
    .filter((links) => links.length > 0);
  const opposed = tactics.flat();
  const disputed = [...projection.links.values()].filter((link) => link.disputed);
  const said = new Set(opposed);
  const links = [...opposed, ...disputed.filter((link) => !said.has(link))];
  const says = `${counted(tactics.length, kindWords(of, 'Tactic'))} both supported and challenged, ${counted(disputed.length, linkWords)} disputed`;
  return answerOf(says, links, (link) => linkEntry(projection, link, noteOf(of, link)));
};

const linkWords = { one: 'link', many: 'links' };

/** Of one tactic: the challenges that another paper’s support stands against, then that support. */
const opposedLinks = (of: Registry, { links }: Claimed): ProjectedLink[] => {
  const ofStance = (stance: Stance) => links.filter(({ type }) => linkEntryOf(of, type)?.stance === stance);
  const [challenges, supports] = [ofStance('against'), ofStance('for')];
  return [...challenges.filter(meets(supports)), ...supports.filter(meets(challenges))];
};

/** Whether another paper speaks among these. */
const meets =
  (others: readonly ProjectedLink[]) =>
  (link: ProjectedLink): boolean =>
    others.some(({ from }) => from !== link.from);

const noteOf = (of: Registry, { type, disputed, toVerify }: ProjectedLink): string =>
  [
    linkEntryOf(of, type)?.heading.forward.toLowerCase() ?? type,
    ...(disputed ? ['disputed'] : []),
    ...(toVerify > 0 ? ['to verify'] : []),
  ].join(', ');
