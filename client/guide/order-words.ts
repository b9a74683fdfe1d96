import type { GuideAnswer } from '#contracts/guide.ts';
import { type AskedSituation, isEmpty } from '#client/guide/situation-address.ts';

type Answer = Pick<GuideAnswer, 'tactics' | 'situation'>;

/** Whether the answer is about anything that was asked. */
export const isSituated = ({ situation }: Pick<GuideAnswer, 'situation'>): boolean =>
  situation.given.length + situation.read.length > 0;

/** "16 tactics for your situation"; never so where nothing of it was recognised. */
export const headingOf = (answer: Answer, asked: AskedSituation): string => {
  const tactics = `${answer.tactics.length} ${answer.tactics.length === 1 ? 'tactic' : 'tactics'}`;
  if (isEmpty(asked)) return tactics;
  return isSituated(answer) ? `${tactics} for your situation` : `Nothing recognised: ${tactics} in the usual order`;
};

/** In which order tactics stand, and why. */
export const orderWords = (answer: Answer, asked: AskedSituation): string => {
  if (isEmpty(asked)) return 'In the order of their evidence alone, until you say what your situation is.';
  if (!isSituated(answer))
    return 'Nothing in this collection goes by what you wrote. The order is the collection’s own, by the evidence alone, and says nothing about your situation.';
  if (answer.tactics.every(({ fits }) => fits.length === 0))
    return 'Nothing in this collection fits what you named, so they are in the order of their evidence alone.';
  return 'Those whose studies and cases fit your situation and are strongest come first; those without evidence stand last.';
};
