import { yearsOf } from '#contracts/facets.ts';
import type { Edge, Node } from '#contracts/graph.ts';
import { yearOf } from '#contracts/label.ts';
import { compareText } from '#contracts/order.ts';
import { kindNames } from '#contracts/registry.ts';
import { type Voice, voices } from '#contracts/registry-shape.ts';
import { isToVerify, strongestVoice } from '#contracts/wording.ts';
import { restsOnNothing } from '#contracts/leading-evidence.ts';
import type { Picture } from '#client/scene/picture.ts';
import type { GridRow } from '#client/table/grid-row.ts';

/** A thing in view, with what its links in view amount to. */
export interface ThingRow extends GridRow {
  readonly node: Node;
  readonly thing: string;
  /** The place of its kind in the registry. */
  readonly kindPlace: number;
  /** "2015?" or "2008–2012"; null for what has no year. */
  readonly years: { readonly from: number; readonly words: string } | null;
  readonly links: number;
  /** How many of its links speak with each voice, each link by its strongest. */
  readonly saidBy: readonly { readonly voice: Voice; readonly count: number }[];
  /** Curated links that rest on nothing. */
  readonly bare: number;
  /** Pieces of evidence of its links that somebody should check, and its own unsure fields. */
  readonly toVerify: { readonly pieces: number; readonly fields: number };
}

/** One row for each thing, in the order of the registry's kinds, then by title. */
export const thingRows = ({ nodes, edges }: Picture): ThingRow[] => {
  const touching = new Map<string, Edge[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) for (const end of new Set<string>([edge.from, edge.to])) touching.get(end)?.push(edge);
  return nodes
    .map((node) => rowOf(node, touching.get(node.id) ?? []))
    .toSorted(
      (one, other) =>
        one.kindPlace - other.kindPlace || compareText(one.name, other.name) || compareText(one.id, other.id),
    );
};

const rowOf = (node: Node, edges: readonly Edge[]): ThingRow => {
  const spoken = edges.map(strongestVoice);
  const count = (voice: Voice): number => spoken.filter((one) => one === voice).length;
  return {
    id: node.id,
    name: node.title,
    thing: node.id,
    node,
    kindPlace: kindNames.indexOf(node.kind),
    years: yearsIn(node),
    links: edges.length,
    saidBy: voices.map((voice) => ({ voice, count: count(voice) })).filter((one) => one.count > 0),
    bare: edges.filter(restsOnNothing).length,
    toVerify: {
      pieces: edges.reduce((sum, { evidence }) => sum + evidence.filter(isToVerify).length, 0),
      fields: node.unsure?.length ?? 0,
    },
  };
};

const yearsIn = (node: Node): ThingRow['years'] => {
  const years = yearsOf(node);
  if (!years) return null;
  if (node.kind === 'Paper') return { from: years.from, words: yearOf(node) };
  const doubt = node.unsure?.some((field) => field === 'fromYear' || field === 'toYear') ? '?' : '';
  return { from: years.from, words: `${years.from === years.to ? years.from : `${years.from}–${years.to}`}${doubt}` };
};
