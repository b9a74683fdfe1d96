import { facetNames, type FacetName, type FacetedPicture } from '#contracts/facets.ts';
import type { Confidence } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { registry } from '#contracts/registry.ts';
import type { Filters, SaidBy } from '#contracts/view.ts';

export const saidByTitles: Readonly<Record<SaidBy, string>> = {
  paper: 'The study itself',
  publisher: 'The publisher',
  editor: 'Editors’ readings',
  nobody: 'Plain facts of the record',
};

export const confidenceNames: Readonly<Record<Confidence, string>> = {
  high: 'High: stated or checked',
  medium: 'Medium: a reading',
  low: 'Low: doubtful',
};

export const facetTitles: Readonly<Record<FacetName, string>> = {
  stages: 'Stage',
  sectors: 'Sector',
  settings: 'Setting',
};

/** A filter that stands, in words: "Only what editors’ readings say". */
export interface FilterInWords {
  readonly filter: keyof Filters;
  readonly words: string;
}

/** The kinds that are left out: "without topics". */
export const withoutKindsInWords = ({ withoutKinds = [] }: Filters): string[] =>
  withoutKinds.length === 0
    ? []
    : [`without ${withoutKinds.map((kind) => registry.kinds[kind].label.many.toLowerCase()).join(', ')}`];

/** What is asked for beside the kinds, which the legend itself shows. */
export const filtersInWords = (filters: Filters, picture: FacetedPicture): FilterInWords[] => {
  const titles = new Map([...picture.nodes, ...(picture.values ?? [])].map((node) => [String(node.id), labelOf(node)]));
  const { saidBy, confidence, withoutTypes, years } = filters;
  return [
    ...(saidBy
      ? [{ filter: 'saidBy' as const, words: `Said by: ${saidBy.map((one) => saidByTitles[one]).join(', ')}` }]
      : []),
    ...(confidence ? [{ filter: 'confidence' as const, words: `How sure: ${confidence.join(', ')}` }] : []),
    ...facetNames.flatMap((facet) => {
      const values = filters[facet];
      if (!values) return [];
      return [
        { filter: facet, words: `${facetTitles[facet]}: ${values.map((id) => titles.get(id) ?? id).join(', ')}` },
      ];
    }),
    ...(withoutTypes
      ? [
          {
            filter: 'withoutTypes' as const,
            words: `Without: ${withoutTypes.map((type) => registry.types[type].heading.forward.toLowerCase()).join(', ')}`,
          },
        ]
      : []),
    ...(years
      ? [
          {
            filter: 'years' as const,
            words: years[0] === years[1] ? `Year: ${years[0]}` : `Years: ${years[0]}–${years[1]}`,
          },
        ]
      : []),
  ];
};
