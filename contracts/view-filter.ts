import { type FacetedPicture, type FacetName, facetNames, yearsOf } from './facets.ts';
import { type Confidence, type Edge, Confidence as ConfidenceNames, type Node } from './graph.ts';
import type { Kind } from './registry.ts';
import { type FacetRow, type Filters, type SaidBy, saidByNames, type ViewDocument } from './view.ts';

/** The kinds that count for a facet, or have years. */
const carriers: Readonly<Record<FacetName | 'years', readonly Kind[]>> = {
  stages: ['Paper', 'Tactic', 'CaseStudy'],
  sectors: ['Paper', 'CaseStudy'],
  settings: ['Paper', 'Tactic', 'CaseStudy'],
  years: ['Paper', 'CaseStudy'],
};

/**
 * What is neither hidden nor filtered. Things that count for a facet (or have years) must count for one of the values
 * asked for; the others stay while they are linked to one that does. Where links are asked for by who says them or how
 * surely, things that no such link leads to go as well.
 */
export const shownPart = <P extends FacetedPicture>(
  picture: P,
  { filters, hidden }: Pick<ViewDocument, 'filters' | 'hidden'>,
): P => {
  const away = new Set<string>(hidden);
  const passes = thingTest(picture, filters);
  const standing = picture.nodes.filter((node) => !away.has(node.id) && passes(node));
  const among = new Set<string>(standing.map(({ id }) => id));
  const edges = picture.edges.filter((edge) => among.has(edge.from) && among.has(edge.to) && linkPasses(edge, filters));
  const left = standing.filter(leftStanding(standing, edges, filters));
  if (left.length === picture.nodes.length && edges.length === picture.edges.length) return picture;
  const ids = new Set<string>(left.map(({ id }) => id));
  return { ...picture, nodes: left, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
};

const thingTest = ({ facets = [] }: FacetedPicture, filters: Filters): ((node: Node) => boolean) => {
  const without = new Set(filters.withoutKinds);
  const rows = new Map(facets.map((row): [string, FacetRow] => [row.id, row]));
  return (node) =>
    !without.has(node.kind) &&
    facetNames.every((facet) => {
      const wanted = filters[facet];
      if (!wanted || !carriers[facet].includes(node.kind)) return true;
      return rows.get(node.id)?.[facet].some((value) => wanted.includes(value)) ?? false;
    }) &&
    yearsPass(node, filters.years);
};

const yearsPass = (node: Node, wanted: Filters['years']): boolean => {
  if (!wanted || !carriers.years.includes(node.kind)) return true;
  const years = yearsOf(node);
  return years !== null && years.from <= wanted[1] && years.to >= wanted[0];
};

/** Some piece of its evidence must pass; a plain fact counts as nobody's word. What groups tactics goes by its type alone. */
const linkPasses = (edge: Edge, { withoutTypes, saidBy, confidence }: Filters): boolean => {
  if (withoutTypes?.includes(edge.type)) return false;
  if (isGrouping(edge)) return true;
  return piecesOf(edge).some(
    (piece) => (saidBy?.includes(piece.saidBy) ?? true) && (confidence?.includes(piece.confidence) ?? true),
  );
};

const isGrouping = ({ type }: Edge): boolean => type === 'IN_STAGE';

const isClaimOrFact = (edge: Edge): boolean => !isGrouping(edge);

interface Piece {
  readonly saidBy: SaidBy;
  readonly confidence: Confidence;
}

const piecesOf = (edge: Edge): readonly Piece[] =>
  edge.evidence.length > 0 ? edge.evidence : [{ saidBy: 'nobody', confidence: edge.confidence ?? 'high' }];

const leftStanding = (nodes: readonly Node[], edges: readonly Edge[], filters: Filters): ((node: Node) => boolean) => {
  const asked = [...facetNames, 'years' as const].filter((name) => filters[name]);
  const byLinks = filters.saidBy !== undefined || filters.confidence !== undefined;
  if (asked.length === 0 && !byLinks) return () => true;
  const carrying = new Set(asked.flatMap((name) => carriers[name]));
  const kindOf = new Map(nodes.map(({ id, kind }): [string, Kind] => [id, kind]));
  const links = edges.filter((edge) => !isGrouping(edge));
  const linked = new Set(links.flatMap(({ from, to }): string[] => [from, to]));
  const besideCarriers = new Set(
    links.flatMap(({ from, to }): string[] => [
      ...(isOneOf(carrying, kindOf.get(from)) ? [to] : []),
      ...(isOneOf(carrying, kindOf.get(to)) ? [from] : []),
    ]),
  );
  const stays = (id: string, kind: Kind | undefined): boolean =>
    (!byLinks || linked.has(id)) && (asked.length === 0 || isOneOf(carrying, kind) || besideCarriers.has(id));
  const grouped = edges.filter(isGrouping).filter(({ from }) => stays(from, kindOf.get(from)));
  const groups = new Set(grouped.map(({ to }): string => to));
  return ({ id, kind }) => (kind === 'Stage' ? groups.has(id) : stays(id, kind));
};

const isOneOf = (kinds: ReadonlySet<Kind>, kind: Kind | undefined): boolean => kind !== undefined && kinds.has(kind);

/** How many things or links of a picture a value of a filter would keep, in the order in which values are listed. */
export const countBySaidBy = (edges: readonly Edge[]): { value: SaidBy; count: number }[] =>
  counted(saidByNames, edges.filter(isClaimOrFact), (edge) => piecesOf(edge).map(({ saidBy }) => saidBy));

export const countByConfidence = (edges: readonly Edge[]): { value: Confidence; count: number }[] =>
  counted(ConfidenceNames.options, edges.filter(isClaimOrFact), (edge) =>
    piecesOf(edge).map(({ confidence }) => confidence),
  );

const counted = <V>(values: readonly V[], edges: readonly Edge[], of: (edge: Edge) => readonly V[]) =>
  values
    .map((value) => ({ value, count: edges.filter((edge) => of(edge).includes(value)).length }))
    .filter(({ count }) => count > 0);
