import { capitalised } from '#contracts/kind-words.ts';
import { type CellState, cellStates } from '#contracts/coverage.ts';
import { StateMark } from '#client/coverage/state-mark.tsx';
import { type Basis, ruleOf } from '#client/coverage/states.ts';
import { stateStyle } from '#client/coverage/state-looks.ts';
import { HowComputed } from '#client/links/how-computed.tsx';
import { LinkButton } from '#client/ui/button.tsx';

interface StateLegendProps {
  readonly counts: ReadonlyMap<CellState, number>;
  readonly shown: ReadonlySet<CellState>;
  /** What the states rest on. */
  readonly basis: Basis;
  readonly onShown: (shown: ReadonlySet<CellState>) => void;
}

/** What the patterns mean, how many cells have each, and which of them are drawn. */
export const StateLegend = ({ counts, shown, basis, onShown }: StateLegendProps) => (
  <div>
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <legend className="sr-only">States that are shown</legend>
      {cellStates.map((state) => (
        <label
          key={state}
          title={ruleOf(state, basis)}
          className="flex min-h-7 items-center gap-1.5 text-label max-tablet:min-h-11"
        >
          <input
            type="checkbox"
            className="accent-focus"
            checked={shown.has(state)}
            onChange={({ target }) => onShown(withState(shown, state, target.checked))}
          />
          <Swatch state={state} />
          {capitalised(state)} <span className="text-muted tabular-nums">{counts.get(state) ?? 0}</span>
        </label>
      ))}
      {shown.size < cellStates.length ? (
        <span className="flex items-center gap-3 text-label text-muted">
          A dot stands where a cell is left out.
          <LinkButton onClick={() => onShown(new Set(cellStates))}>Show all states</LinkButton>
        </span>
      ) : null}
    </fieldset>
    <details className="text-label">
      <summary className="w-fit rounded-sm text-muted hover:text-text max-tablet:py-3">What the states mean</summary>
      <p className="mt-1 text-muted">A cell’s state is the first of these that holds, in this order:</p>
      <dl className="mt-1 grid max-w-180 grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1">
        {cellStates.map((state) => (
          <div key={state} className="contents">
            <dt className="flex items-center gap-1.5">
              <Swatch state={state} /> {capitalised(state)}
            </dt>
            <dd className="text-muted">{ruleOf(state, basis)}</dd>
          </div>
        ))}
      </dl>
      <HowComputed section="Coverage" className="mt-2 block" />
    </details>
  </div>
);

/** A small cell: what holds nothing is an empty one. */
const Swatch = ({ state }: { readonly state: CellState }) => (
  <span
    className="flex size-5.5 shrink-0 items-center justify-center border border-hairline"
    style={{ backgroundColor: stateStyle(state).backgroundColor }}
  >
    {state === 'none' ? null : <StateMark state={state} />}
  </span>
);

const withState = (shown: ReadonlySet<CellState>, state: CellState, isShown: boolean): ReadonlySet<CellState> =>
  new Set(cellStates.filter((one) => (one === state ? isShown : shown.has(one))));
