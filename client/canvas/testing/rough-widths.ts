import type { LabelWidths } from '#client/canvas/throughline.ts';

/** About as wide as Inter sets them, for tests without a canvas. */
export const roughWidths: LabelWidths = {
  tactic: (text) => text.length * 6.9,
  other: (text) => text.length * 6.1,
};
