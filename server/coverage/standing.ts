import type { ProjectedLink } from '#server/projection/projection.ts';

/** What the links are worth by which a thing counts for a value. */
export interface Standing {
  /** One of them at least is above low confidence. */
  readonly sure: boolean;
  /** One of them at least is disputed. */
  readonly disputed: boolean;
  /** One of them at least is below high confidence. */
  readonly toVerify: boolean;
}

/** There are eight; a large collection asks for a hundred thousand. */
const standings: readonly Standing[] = Array.from({ length: 8 }, (_, at) => ({
  sure: (at & 1) > 0,
  disputed: (at & 2) > 0,
  toVerify: (at & 4) > 0,
}));

const standing = (sure: boolean, disputed: boolean, toVerify: boolean): Standing => {
  const known = standings[Number(sure) + 2 * Number(disputed) + 4 * Number(toVerify)];
  if (!known) throw new Error('there is a standing for each of three yes and no');
  return known;
};

/** Of no link at all. */
export const ofNothing: Standing = standing(false, false, false);
/** Of what stands in a field of the thing itself: as good as a fact. */
export const ofFact: Standing = standing(true, false, false);

export const standingOf = ({ confidence, disputed }: ProjectedLink): Standing =>
  standing(confidence !== 'low', disputed, confidence !== 'high');

/** Of the links of both. */
export const together = (one: Standing, other: Standing): Standing =>
  standing(one.sure || other.sure, one.disputed || other.disputed, one.toVerify || other.toVerify);
