import type { Edge, Node } from './graph.ts';
import { type Kind, type LinkType, linkEntryOf, linkTypeNames, registry } from './registry.ts';
import { voices } from './registry-shape.ts';
import { strongestVoice } from './wording.ts';
import { byPlace, compareText } from './order.ts';

/** Things, and links among them. */
interface Linked {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

export type Reading = 'forward' | 'backward';

/** A link as it is listed at one of its ends. */
export interface LinkRow {
  readonly edge: Edge;
  /** The thing at the other end. */
  readonly other: Node;
  readonly reading: Reading;
}

/** Links of one type, read one way, to things of one kind. */
export interface LinkGroup {
  readonly key: string;
  readonly type: LinkType;
  readonly reading: Reading;
  readonly kind: Kind;
  readonly heading: string;
  readonly rows: readonly LinkRow[];
}

/** What a thing is linked to, under the registry's headings: what practitioners ask for first, then the plain facts. */
export const linkGroups = (id: string, { nodes, edges }: Linked): LinkGroup[] => {
  const things = new Map<string, Node>(nodes.map((node) => [node.id, node]));
  const groups = new Map<string, LinkRow[]>();
  for (const edge of edges) {
    const row = rowAt(id, edge, things);
    if (!row) continue;
    const key = keyOf(edge.type, row.reading, row.other.kind);
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, rows]) => groupOf(key, rows)).toSorted(byReadingOrder);
};

export const keyOf = (type: LinkType, reading: Reading, kind: Kind): string => `${type} ${reading} ${kind}`;

/** "Supported by", or "On this topic: papers" where the registry lets several kinds stand at the other end. */
const headingOf = (type: LinkType, reading: Reading, kind: Kind): string => {
  const entry = linkEntryOf(registry, type);
  const heading = registry.types[type].heading[reading];
  const kinds = (reading === 'forward' ? entry?.to : entry?.from) ?? [];
  return kinds.length > 1 ? `${heading}: ${registry.kinds[kind].label.many.toLowerCase()}` : heading;
};

const rowAt = (id: string, edge: Edge, things: ReadonlyMap<string, Node>): LinkRow | null => {
  const reading = edge.from === id ? 'forward' : edge.to === id ? 'backward' : null;
  const other = reading && things.get(reading === 'forward' ? edge.to : edge.from);
  return reading && other ? { edge, other, reading } : null;
};

const groupOf = (key: string, rows: readonly LinkRow[]): LinkGroup => {
  const [first] = rows;
  if (!first) throw new Error(`the group ${key} has no links`);
  const { edge, reading, other } = first;
  return {
    key,
    type: edge.type,
    reading,
    kind: other.kind,
    heading: headingOf(edge.type, reading, other.kind),
    rows: rows.toSorted(byStrength),
  };
};

/** These first, in this order; then the others as the registry declares them. */
const first: readonly LinkType[] = [
  'SUPPORTS',
  'QUALIFIES',
  'CHALLENGES',
  'DEMONSTRATES',
  'ILLUSTRATED_BY',
  'OF_INTEREST_TO',
  'ABOUT',
  'CONCERNS',
];
const readingOrder: readonly LinkType[] = [...new Set([...first, ...linkTypeNames])];
const kindOrder: readonly string[] = Object.keys(registry.kinds);

const byReadingOrder = (a: LinkGroup, b: LinkGroup): number =>
  readingOrder.indexOf(a.type) - readingOrder.indexOf(b.type) ||
  compareText(b.reading, a.reading) ||
  kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind);

/** In the order that a source gives (authors), else the strongest voice first, tactics as the toolkit numbers them. */
const byStrength = (a: LinkRow, b: LinkRow): number =>
  (a.edge.position ?? 0) - (b.edge.position ?? 0) ||
  voiceRank(a) - voiceRank(b) ||
  byPlace(a.other, b.other) ||
  compareText(a.edge.id, b.edge.id);

const voiceRank = ({ edge }: LinkRow): number => {
  const voice = strongestVoice(edge);
  return voice ? voices.indexOf(voice) : voices.length;
};
