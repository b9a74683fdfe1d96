import type { CellChange, CoverageAnswer } from '#contracts/coverage.ts';

interface ChangeCountProps {
  /** Null until it has arrived. */
  readonly comparison: CoverageAnswer['comparison'];
}

/** How much has changed, in a place that is there before the answer is; the list of it stands below everything. */
export const ChangeCount = ({ comparison }: ChangeCountProps) => (
  <p className="min-h-5.25 max-tablet:min-h-19">
    {comparison ? (
      <>
        {countWords(comparison.changes)}{' '}
        <a href="#coverage-changes" className="underline underline-offset-3 max-tablet:inline-block max-tablet:py-3">
          Go to what changed
        </a>
      </>
    ) : (
      <span className="text-muted">Comparing…</span>
    )}
  </p>
);

export const countWords = (changes: readonly Pick<CellChange, 'change'>[]): string => {
  const count = (change: CellChange['change']): number => changes.filter((one) => one.change === change).length;
  if (changes.length === 0) return 'Nothing changed in these cells.';
  const scoped =
    count('scoped') > 0 ? ` ${count('scoped')} taken out of scope or back into it, which closes no gap.` : '';
  return `${count('closed')} closed, ${count('opened')} opened, ${count('other')} otherwise changed, in this collection.${scoped}`;
};
