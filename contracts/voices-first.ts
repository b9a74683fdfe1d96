import type { Evidence } from './graph.ts';
import { compareText } from './order.ts';
import { voices } from './registry-shape.ts';

/** Evidence with the strongest voice first; quotes before reasons within a voice. */
export const voicesFirst = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.toSorted(
    (a, b) =>
      voices.indexOf(a.saidBy) - voices.indexOf(b.saidBy) ||
      Number(!a.quote) - Number(!b.quote) ||
      compareText(a.id, b.id),
  );
