import type { PlacedPicture } from './placed-picture.ts';
import { pointSteps } from './point-steps.ts';
import { rowSteps } from './row-steps.ts';
import type { Steps } from './steps.ts';
import { timelineSteps } from './timeline-steps.ts';

export const stepsOf = (placed: PlacedPicture): Steps => {
  if (placed.form === 'timeline') return timelineSteps(placed.layout, placed.around);
  if (placed.form === 'points') return pointSteps(placed.layout, placed.around);
  return rowSteps(placed.layout, placed.around);
};
