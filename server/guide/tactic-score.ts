import type { GuidePart } from '#contracts/guide.ts';
import { rounded } from '#contracts/score.ts';

/** What there is to weigh of a tactic: studies and cases as sums of what their links are adds. */
export interface Weighed {
  readonly supports: number;
  readonly qualifies: number;
  readonly challenges: number;
  readonly cases: number;
  /** From 0 to 1. */
  readonly fit: number;
  /** Of the newest study for it, in years; null where there is none. */
  readonly age: number | null;
}

/**
 * The parts of a tactic's score, in the order in which they are shown. Sums of studies and cases are taken as ln(1 + x),
 * so that the tenth study adds less than the first.
 */
export const scorePartsOf = ({ supports, qualifies, challenges, cases, fit, age }: Weighed): GuidePart[] => [
  part('fit with the situation', fit, adds.fit * fit),
  part('studies for it', supports, adds.supports * Math.log1p(supports)),
  part('studies that qualify it', qualifies, adds.qualifies * Math.log1p(qualifies)),
  part('studies against it', challenges, adds.challenges * Math.log1p(challenges)),
  part('cases', cases, adds.cases * Math.log1p(cases)),
  part('recency', age, age === null ? 0 : adds.recency * 2 ** (-age / halfLife)),
];

/** docs/methods.md says why. */
const adds = { fit: 4, supports: 1, qualifies: 0.25, challenges: -1, cases: 0.5, recency: 0.25 };
/** Years. */
const halfLife = 10;

/** A zero below nothing is no other zero. */
const part = (name: string, weighed: number | null, value: number): GuidePart => ({
  name,
  weighed: weighed === null ? null : rounded(weighed),
  value: rounded(value) + 0,
});
