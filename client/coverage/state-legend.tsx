import { type CellState, cellStates } from '#contracts/coverage.ts';
import { StateMark } from '#client/coverage/state-mark.tsx';
import { capitalised } from '#client/coverage/states.ts';
import { stateStyle } from '#client/coverage/state-looks.ts';
import { LinkButton } from '#client/ui/button.tsx';

interface StateLegendProps {
  readonly counts: ReadonlyMap<CellState, number>;
  readonly shown: ReadonlySet<CellState>;
  readonly onShown: (shown: ReadonlySet<CellState>) => void;
}

/** What the patterns mean, how many cells have each, and which of them are drawn. */
export const StateLegend = ({ counts, shown, onShown }: StateLegendProps) => (
  <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
    <legend className="sr-only">States that are shown</legend>
    {cellStates.map((state) => (
      <label key={state} className="flex min-h-7 items-center gap-1.5 text-label max-tablet:min-h-11">
        <input
          type="checkbox"
          className="accent-focus"
          checked={shown.has(state)}
          onChange={({ target }) => onShown(withState(shown, state, target.checked))}
        />
        <span
          className="flex size-5 items-center justify-center rounded-sm"
          style={{ backgroundColor: stateStyle(state).backgroundColor }}
        >
          <StateMark state={state} />
        </span>
        {capitalised(state)} <span className="text-muted tabular-nums">{counts.get(state) ?? 0}</span>
      </label>
    ))}
    {shown.size < cellStates.length ? (
      <LinkButton className="text-label" onClick={() => onShown(new Set(cellStates))}>
        Show all states
      </LinkButton>
    ) : null}
  </fieldset>
);

const withState = (shown: ReadonlySet<CellState>, state: CellState, isShown: boolean): ReadonlySet<CellState> =>
  new Set(cellStates.filter((one) => (one === state ? isShown : shown.has(one))));
