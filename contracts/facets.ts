import type { Edge, Node } from './graph.ts';
import { labelOf } from './label.ts';
import { byPlace } from './order.ts';
import type { FacetRow, Grouping } from './view.ts';

/** Things and the links among them, with what each counts for. */
export interface FacetedPicture {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly facets?: readonly FacetRow[];
  /** What facets name and the picture doesn't hold. */
  readonly values?: readonly Node[];
}

export const facetNames = ['stages', 'sectors', 'settings'] as const;
export type FacetName = (typeof facetNames)[number];

interface GroupedBy {
  /** As in "Several sectors". */
  readonly many: string;
  /** What a thing counts for by itself: a setting that is broader than its own is not another one. */
  readonly valuesOf: (row: FacetRow) => readonly string[];
  readonly isValue: (node: Node) => boolean;
}

const groupedBy: Readonly<Record<Exclude<Grouping, 'none'>, GroupedBy>> = {
  stage: { many: 'stages', valuesOf: ({ stages }) => stages, isValue: ({ kind }) => kind === 'Stage' },
  sector: { many: 'sectors', valuesOf: ({ sectors }) => sectors, isValue: ({ kind }) => kind === 'Sector' },
  setting: {
    many: 'settings',
    valuesOf: ({ ownSettings }) => ownSettings,
    isValue: (node) => node.kind === 'Topic' && node.facet === 'setting',
  },
};

/**
 * The title of each thing's group: its value, "Several sectors" or "No sector"; a value stands in the group that has its
 * name. Empty without a grouping.
 */
export const groupOf = (picture: FacetedPicture, grouping: Grouping): ReadonlyMap<string, string> => {
  if (grouping === 'none') return new Map();
  const { many, valuesOf, isValue } = groupedBy[grouping];
  const rows = new Map((picture.facets ?? []).map((row): [string, FacetRow] => [row.id, row]));
  const titles = titlesIn(picture);
  const groupOfOne = (node: Node): string => {
    if (isValue(node)) return labelOf(node);
    const row = rows.get(node.id);
    const [value, ...others] = row ? valuesOf(row) : [];
    if (value === undefined) return `No ${grouping}`;
    return others.length > 0 ? `Several ${many}` : (titles.get(value) ?? value);
  };
  return new Map(picture.nodes.map((node): [string, string] => [node.id, groupOfOne(node)]));
};

/** The titles of the groups in the order in which they stand: values by place and name, then several, then none. */
export const groupTitles = (picture: FacetedPicture, grouping: Grouping): string[] => {
  if (grouping === 'none') return [];
  const { many, isValue } = groupedBy[grouping];
  const held = new Set(groupOf(picture, grouping).values());
  const values = [...picture.nodes, ...(picture.values ?? [])].filter(isValue).toSorted(byPlace).map(labelOf);
  return [...new Set([...values, `Several ${many}`, `No ${grouping}`])].filter((title) => held.has(title));
};

/** The values that things of the picture count for, in the order of stages and of the alphabet, with how many do. */
export const facetValues = (picture: FacetedPicture, facet: FacetName): { node: Node; count: number }[] => {
  const counts = new Map<string, number>();
  const present = new Set<string>(picture.nodes.map(({ id }) => id));
  for (const row of picture.facets ?? [])
    if (present.has(row.id)) for (const value of row[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...picture.nodes, ...(picture.values ?? [])]
    .flatMap((node) => {
      const count = counts.get(node.id);
      return count === undefined ? [] : [{ node, count }];
    })
    .toSorted((one, other) => byPlace(one.node, other.node));
};

/** The years of a paper or a case; null for what has none. */
export const yearsOf = (node: Node): { from: number; to: number } | null => {
  if (node.kind === 'Paper') return { from: node.year, to: node.year };
  if (node.kind !== 'CaseStudy') return null;
  const from = node.fromYear ?? node.toYear;
  return from === undefined ? null : { from, to: node.toYear ?? from };
};

const titlesIn = ({ nodes, values = [] }: FacetedPicture): ReadonlyMap<string, string> =>
  new Map([...nodes, ...values].map((node): [string, string] => [node.id, labelOf(node)]));
