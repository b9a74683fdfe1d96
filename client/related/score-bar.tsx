import { scoreText } from '#contracts/score.ts';

interface ScoreBarProps {
  readonly value: number;
  /** What fills the bar. */
  readonly most: number;
}

/** A number with a bar as long as its share of the most. */
export const ScoreBar = ({ value, most }: ScoreBarProps) => (
  <span className="inline-flex items-center gap-2">
    <svg width="64" height="8" viewBox="0 0 64 8" aria-hidden className="shrink-0 text-line">
      <rect y="2" width="64" height="4" rx="2" fill="var(--hairline)" />
      <rect y="2" width={Math.max(1, (64 * value) / most)} height="4" rx="2" fill="currentColor" />
    </svg>
    <span className="tabular-nums">{scoreText(value)}</span>
  </span>
);
