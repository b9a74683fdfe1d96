import { z } from 'zod';

/** What a part of a score is about, and what it adds, in thousandths of a whole: 0.417. */
export const Part = z.object({ name: z.string().min(1), value: z.number() });
export type Part = z.infer<typeof Part>;

/** To thousandths, so that what is shown adds up. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The sum of parts that are rounded each: the score that stands beside them. */
export const scoreOf = (parts: readonly Pick<Part, 'value'>[]): number =>
  parts.reduce((sum, { value }) => sum + Math.round(value * 1000), 0) / 1000;

/** A score or a part as it is shown: always three decimals. */
export const scoreText = (value: number): string => value.toFixed(3);
