import { type Kind, kindNames } from '#contracts/registry.ts';
import type { Filters, ViewDocument } from '#contracts/view.ts';

/** The filters that are lists of values. */
export type ListFilter = Exclude<keyof Filters, 'years'>;
type ValueOf<F extends ListFilter> = NonNullable<Filters[F]>[number];

/** Leaves out exactly these kinds, in the order of the registry. */
export const withoutKinds = (document: ViewDocument, kinds: readonly Kind[]): ViewDocument =>
  withFilter(
    document,
    'withoutKinds',
    kindNames.filter((kind) => kinds.includes(kind)),
  );

/** Asks for a value of a filter, or asks no more; a filter that asks for nothing is none. */
export const toggleFilter = <F extends ListFilter>(
  document: ViewDocument,
  filter: F,
  value: ValueOf<F>,
): ViewDocument => {
  const asked: readonly ValueOf<F>[] = document.filters[filter] ?? [];
  const left = asked.filter((one) => one !== value);
  return withFilter(document, filter, left.length < asked.length ? left : [...asked, value].toSorted());
};

export const toggleKind = (document: ViewDocument, kind: Kind): ViewDocument => {
  const without = document.filters.withoutKinds ?? [];
  return withoutKinds(document, without.includes(kind) ? without.filter((one) => one !== kind) : [...without, kind]);
};

/** Only what falls into these years, in whichever order they are given; null lets go. */
export const filterYears = (document: ViewDocument, years: readonly [number, number] | null): ViewDocument => {
  const { years: _, ...rest } = document.filters;
  return { ...document, filters: years ? { ...rest, years: [Math.min(...years), Math.max(...years)] } : rest };
};

export const clearFilter = (document: ViewDocument, filter: keyof Filters): ViewDocument => {
  const { [filter]: _, ...filters } = document.filters;
  return { ...document, filters };
};

/** Shows again whatever is filtered; what was hidden by hand stays so. */
export const clearAllFilters = (document: ViewDocument): ViewDocument => ({ ...document, filters: {} });

export const unhideAll = (document: ViewDocument): ViewDocument => ({ ...document, hidden: [] });

/** Shows again whatever is filtered or hidden. */
export const clearFilters = (document: ViewDocument): ViewDocument => ({ ...document, filters: {}, hidden: [] });

const withFilter = <F extends ListFilter>(
  document: ViewDocument,
  filter: F,
  values: readonly ValueOf<F>[],
): ViewDocument =>
  values.length > 0
    ? { ...document, filters: { ...document.filters, [filter]: values } }
    : clearFilter(document, filter);
