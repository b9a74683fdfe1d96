import type { Evidence } from '#contracts/graph.ts';
import { compareText } from '#contracts/order.ts';
import { voices } from '#contracts/registry-shape.ts';

/** Evidence with the strongest voice first; quotes before reasons within a voice. */
export const voicesFirst = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.toSorted(
    (a, b) =>
      voices.indexOf(a.saidBy) - voices.indexOf(b.saidBy) ||
      Number(!a.quote) - Number(!b.quote) ||
      compareText(a.id, b.id),
  );
