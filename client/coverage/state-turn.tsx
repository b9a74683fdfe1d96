import type { CellChange } from '#contracts/coverage.ts';

/** "one study → covered", or "still covered". */
export const StateTurn = ({ before, after }: Pick<CellChange, 'before' | 'after'>) =>
  before === after ? (
    `still ${after}`
  ) : (
    <>
      {before} <span aria-hidden>→</span>
      <span className="sr-only">to</span> {after}
    </>
  );
