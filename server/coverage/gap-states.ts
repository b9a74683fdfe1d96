import type { CellState } from '#contracts/coverage.ts';

/** Every state is a gap but `covered`, and `out of scope`, which somebody decided. */
export const isGap = (state: CellState): boolean => state !== 'covered' && state !== 'out of scope';
