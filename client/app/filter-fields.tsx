import type { ReactNode } from 'react';
import { facetNames, facetValues } from '#contracts/facets.ts';
import { labelOf } from '#contracts/label.ts';
import { linkTypeNames, registry } from '#contracts/registry.ts';
import { countByConfidence, countBySaidBy } from '#contracts/view-filter.ts';
import { confidenceNames, facetTitles, saidByTitles } from '#client/app/filter-words.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { YearsFilter } from '#client/app/years-filter.tsx';
import { type ListFilter, toggleFilter } from '#client/scene/filters.ts';

/** Every filter with how much each value would keep. */
export const FilterFields = () => {
  const { scene } = useScene();
  const { whole } = usePicture(scene);
  if (!whole) return null;
  const { filters } = scene.document;
  const types = linkTypeNames
    .map((type) => ({ type, count: whole.edges.filter((edge) => edge.type === type).length }))
    .filter(({ count }) => count > 0);
  return (
    <div className="grid grid-cols-2 gap-x-6 gap-y-4 max-tablet:grid-cols-1">
      <Field legend="Who says it" counts="links" ticks="keep">
        {countBySaidBy(whole.edges).map(({ value, count }) => (
          <Check key={value} filter="saidBy" value={value} label={saidByTitles[value]} count={count} />
        ))}
      </Field>
      <Field legend="How sure" counts="links" ticks="keep">
        {countByConfidence(whole.edges).map(({ value, count }) => (
          <Check key={value} filter="confidence" value={value} label={confidenceNames[value]} count={count} />
        ))}
      </Field>
      {facetNames.map((facet) => {
        const values = facetValues(whole, facet);
        return values.length === 0 ? null : (
          <Field key={facet} legend={facetTitles[facet]} counts="things" ticks="keep">
            {values.map(({ node, count }) => (
              <Check key={node.id} filter={facet} value={node.id} label={labelOf(node)} count={count} />
            ))}
          </Field>
        );
      })}
      <Field legend="Relationship" counts="links" ticks="show">
        {types.map(({ type, count }) => (
          <Check
            key={type}
            filter="withoutTypes"
            value={type}
            label={registry.types[type].heading.forward}
            count={count}
            means="left out"
          />
        ))}
      </Field>
      <Field legend="Year">
        <YearsFilter years={filters.years ?? null} picture={whole} />
      </Field>
      <p className="col-span-full text-label text-muted">
        Where nothing is ticked to be kept, all is. A link that several say counts for each of them, and for each degree
        of sureness. Links to a stage are counted under Relationship alone: they group the tactics and are no links of
        the map.
      </p>
    </div>
  );
};

interface FieldProps {
  readonly legend: string;
  /** What the numbers beside its values count. */
  readonly counts?: 'links' | 'things';
  /** What a tick does: keeps this alone, or shows what a missing tick leaves out. */
  readonly ticks?: keyof typeof whatTicksDo;
  readonly children: ReactNode;
}

const whatTicksDo = { keep: 'tick what to keep', show: 'untick what to leave out' } as const;

const Field = ({ legend, counts, ticks, children }: FieldProps) => (
  <fieldset className="min-w-0">
    <legend className="pb-1 text-label font-semibold text-muted">
      {legend}
      {counts ? `, in ${counts}` : null}
      {ticks ? <span className="font-normal"> · {whatTicksDo[ticks]}</span> : null}
    </legend>
    {children}
  </fieldset>
);

interface CheckProps<F extends ListFilter> {
  readonly filter: F;
  readonly value: Parameters<typeof toggleFilter<F>>[2];
  readonly label: string;
  readonly count: number;
  /** A value is asked for when it is ticked; or it is left out when it is not. */
  readonly means?: 'left out';
}

const Check = <F extends ListFilter>({ filter, value, label, count, means }: CheckProps<F>) => {
  const { scene, step } = useScene();
  const listed = (scene.document.filters[filter] ?? []).some((one) => one === value);
  const ticked = means === 'left out' ? !listed : listed;
  const verb = ticked ? (means ? 'Left out' : 'No longer asked for') : means ? 'Showed' : 'Asked for';
  return (
    <label className="flex min-h-6 items-start gap-2 py-0.5 max-tablet:min-h-11 max-tablet:items-center">
      <input
        type="checkbox"
        checked={ticked}
        onChange={() => step(`${verb} ${label}`, (now) => toggleFilter(now, filter, value))}
        className="mt-1 accent-(--focus) max-tablet:mt-0"
      />
      <span className="grow">{label}</span>
      <span className="text-label leading-5.25 text-muted">{count}</span>
    </label>
  );
};
