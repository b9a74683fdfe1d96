import { type FacetedPicture, yearsOf } from '#contracts/facets.ts';
import type { Filters } from '#contracts/view.ts';
import { useScene } from '#client/app/use-scene.ts';
import { filterYears } from '#client/scene/filters.ts';
import { LinkButton } from '#client/ui/button.tsx';

interface YearsFilterProps {
  readonly years: NonNullable<Filters['years']> | null;
  readonly picture: FacetedPicture;
}

/** The first and the last year, as numbers; on the timeline they can be brushed too. */
export const YearsFilter = ({ years, picture }: YearsFilterProps) => {
  const { step } = useScene();
  const extent = yearExtent(picture);
  if (!extent) return <p className="text-muted">Nothing here has a year.</p>;
  const [from, to] = years ?? extent;
  const take = (span: readonly [number, number]): void =>
    step(`Asked for ${Math.min(...span)}–${Math.max(...span)}`, (now) => filterYears(now, span));
  return (
    <div className="flex flex-wrap items-center gap-2">
      <YearField label="From" value={from} extent={extent} onChange={(year) => take([year, to])} />
      <YearField label="to" value={to} extent={extent} onChange={(year) => take([from, year])} />
      {years ? (
        <LinkButton onClick={() => step('Asked for every year', (now) => filterYears(now, null))}>
          every year
        </LinkButton>
      ) : null}
    </div>
  );
};

/** The first and the last year of anything in a picture; null where nothing has any. */
export const yearExtent = ({ nodes }: FacetedPicture): [number, number] | null => {
  const spans = nodes.flatMap((node) => yearsOf(node) ?? []);
  if (spans.length === 0) return null;
  return [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))];
};

interface YearFieldProps {
  readonly label: string;
  readonly value: number;
  readonly extent: readonly [number, number];
  readonly onChange: (year: number) => void;
}

const YearField = ({ label, value, extent: [first, last], onChange }: YearFieldProps) => (
  <label className="flex items-center gap-1.5">
    {label}
    <input
      key={value}
      type="number"
      defaultValue={value}
      min={first}
      max={last}
      onBlur={({ target }) => {
        const year = target.valueAsNumber;
        const kept = Number.isInteger(year) ? Math.min(last, Math.max(first, year)) : value;
        target.valueAsNumber = kept;
        if (kept !== value) onChange(kept);
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') currentTarget.blur();
      }}
      className="h-8 w-20 rounded-sm border border-line bg-ground px-2"
    />
  </label>
);
