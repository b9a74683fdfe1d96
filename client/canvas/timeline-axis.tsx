import { type YearBrushWishes, useYearBrush } from './use-year-brush.ts';
import type { YearEnd } from './year-brush.ts';
import { tickRoom, ticksOf, xOfYear, type Years, type YearScale } from './year-scale.ts';

/** The years over the canvas: they follow it to the sides, and a span of them can be drawn or moved, or set by keys. */
export const TimelineAxis = (wishes: YearBrushWishes) => {
  const { scale } = wishes;
  const { frame, shown, magnified, handlers } = useYearBrush(wishes);
  const [from, to] = shown ?? scale.extent;
  const ticks = ticksOf({ ...scale, left: 0, right: (scale.right - scale.left) * magnified }, tickRoom);
  return (
    <div ref={frame} className="canvas-years">
      {ticks.map((year) => (
        <div key={year} className="canvas-rule" style={{ left: leftOf(scale, year) }} />
      ))}
      <fieldset aria-label="Years" className="canvas-axis" {...handlers}>
        <div
          className="canvas-span"
          data-chosen={shown !== null}
          style={{
            left: leftOf(scale, from),
            width: `calc(var(--zoom) * ${xOfYear(scale, to) - xOfYear(scale, from)}px)`,
          }}
        />
        {ticks.map((year) => (
          <span key={year} aria-hidden="true" className="canvas-tick" style={{ left: leftOf(scale, year) }}>
            {year}
          </span>
        ))}
        <Handle end="from" year={from} bounds={[scale.extent[0], to]} left={leftOf(scale, from)} />
        <Handle end="to" year={to} bounds={[from, scale.extent[1]]} left={leftOf(scale, to)} />
      </fieldset>
    </div>
  );
};

interface HandleProps {
  readonly end: YearEnd;
  readonly year: number;
  readonly bounds: Years;
  readonly left: string;
}

// A range of the browser's own could not stand where its year does while the canvas moves.
const Handle = ({ end, year, bounds: [least, most], left }: HandleProps) => (
  <div
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    role="slider"
    tabIndex={0}
    aria-label={end === 'from' ? 'From year' : 'To year'}
    aria-valuemin={least}
    aria-valuemax={most}
    aria-valuenow={year}
    aria-orientation="horizontal"
    data-end={end}
    className="canvas-handle"
    style={{ left }}
    title={String(year)}
  />
);

const leftOf = (scale: YearScale, year: number): string =>
  `calc(var(--pan-x) + var(--zoom) * ${xOfYear(scale, year)}px)`;
