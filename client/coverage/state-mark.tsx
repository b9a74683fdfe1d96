import type { CellState } from '#contracts/coverage.ts';
import { dashes, statePatterns, stateStyle } from '#client/coverage/state-looks.ts';

interface StateMarkProps {
  readonly state: CellState;
}

/** The pattern of a state. Always beside its name, hence unnamed. */
export const StateMark = ({ state }: StateMarkProps) => {
  const { fill, stroke, isDashed } = statePatterns[state];
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden
      className="shrink-0"
      style={{ color: stateStyle(state).color }}
    >
      {fill ? <path d={fill} fill="currentColor" stroke="none" /> : null}
      {stroke ? <path d={stroke} {...(isDashed ? { strokeDasharray: dashes } : {})} /> : <EmptyCell />}
    </svg>
  );
};

/** Nothing looks like a cell with nothing in it. */
const EmptyCell = () => <rect x="1.5" y="1.5" width="13" height="13" stroke="var(--line)" strokeWidth="1" />;
