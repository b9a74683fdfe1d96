import type { Edge, Evidence, Node } from '#contracts/graph.ts';
import { type Kind, kindNames, registry } from '#contracts/registry.ts';
import { sentenceOf, unsureWords } from '#contracts/wording.ts';
import { evidenceToVerify, linkToVerify, linkVoiceWords, voiceCounts } from '#contracts/evidence-words.ts';
import { bareSentence } from '#contracts/leading-evidence.ts';
import { keyOf, type LinkGroup, linkGroups, type LinkRow, type Reading } from '#contracts/link-groups.ts';
import { voicesFirst } from '#contracts/voices-first.ts';
import { labelOf } from '#contracts/label.ts';
import type { PictureIndex } from '#client/outline/picture-index.ts';
import { whereWords } from '#client/outline/where-words.ts';
import { reachWords } from '#client/outline/reach-words.ts';
import { type Group, groupsOf, groupStepOf, headsTactics } from '#client/outline/thing-groups.ts';
import { below } from '#client/outline/line-path.ts';

interface Item {
  /** Where it stands, unique in the tree: the same thing may stand in several places. */
  readonly path: string;
  readonly label: string;
  /** What is said beside the label; "" for nothing. */
  readonly note: string;
  /** The node or link that is chosen by it. */
  readonly target: string | null;
  /** Made when they are asked for, so that a large picture costs nothing until it is opened; null for a leaf. */
  readonly children: (() => readonly OutlineItem[]) | null;
}

/** A line of the outline. */
export type OutlineItem =
  | (Item & { readonly role: 'kind' | 'group' | 'heading' | 'bare' })
  | (Item & { readonly role: 'thing' | 'other-end'; readonly node: Node })
  | (Item & { readonly role: 'link'; readonly edge: Edge; readonly node: Node })
  | (Item & { readonly role: 'evidence'; readonly evidence: Evidence });

/** The thing that a line stands for in its own place; null for headings, and for a link and what leads on from it. */
export const thingOf = (item: OutlineItem): string | null =>
  item.role === 'thing' || item.role === 'group' ? item.target : null;

/** The first level: one line for each kind of thing in the picture, the tactics first. */
export const outlineOf = (index: PictureIndex): OutlineItem[] =>
  kindsInOrder.flatMap((kind): OutlineItem[] => {
    const things = listedOf(index, kind);
    if (things.length === 0) return [];
    return [
      {
        role: 'kind',
        path: kind,
        label: registry.kinds[kind].label.many,
        note: String(things.length),
        target: null,
        children: () => {
          const groups = groupsOf(index, kind);
          return groups.length > 0
            ? groups.map((group) => groupAt(index, group))
            : things.map((node) => thingAt(index, kind, node));
        },
      },
    ];
  });

/** The paths that lead to a chosen thing or link, outermost first, itself last; none where the picture hasn't got it. */
export const pathTo = (index: PictureIndex, chosen: string): string[] => {
  const edge = index.links.get(chosen);
  const start = index.things.get(edge ? edge.from : chosen);
  if (!start) return [];
  const above = pathToThing(index, start);
  const other = edge && index.things.get(edge.to);
  if (!edge) return above;
  if (!other) return [];
  const heading = below(above.at(-1) ?? '', keyOf(edge.type, 'forward', other.kind));
  return [...above, heading, below(heading, edge.id)];
};

/** So many things and no more are listed without being asked for. */
const mostOpen = 200;

/** What is open at first: the tactics by their stages, the spine of the picture, as far as they are few enough to read. */
export const openAtFirst = (index: PictureIndex): string[] => {
  const groups = groupsOf(index, 'Tactic').map(({ path }) => path);
  if (thingsOf(index, 'Tactic').length <= mostOpen) return ['Tactic', ...groups];
  return groups.length > 0 ? ['Tactic'] : [];
};

/** Stages head the tactics; those that head none come last. */
const kindsInOrder: readonly Kind[] = [
  ...new Set<Kind>(['Tactic', ...kindNames.filter((kind) => kind !== 'Stage'), 'Stage']),
];

const thingsOf = (index: PictureIndex, kind: Kind): readonly Node[] => index.kinds.get(kind) ?? [];

/** The things of a kind that have a line of their own. */
const listedOf = (index: PictureIndex, kind: Kind): readonly Node[] =>
  kind === 'Stage' ? thingsOf(index, kind).filter((stage) => !headsTactics(index, stage)) : thingsOf(index, kind);

const groupAt = (index: PictureIndex, { path, label, target, things }: Group): OutlineItem => ({
  role: 'group',
  path,
  label,
  note: String(things.length),
  target,
  children: () => things.map((node) => thingAt(index, path, node)),
});

const pathToThing = (index: PictureIndex, node: Node): string[] => {
  if (node.kind === 'Stage' && headsTactics(index, node)) return ['Tactic', below('Tactic', node.id)];
  const step = groupStepOf(index, node);
  const above = step === null ? [node.kind] : [node.kind, below(node.kind, step)];
  return [...above, below(above.at(-1) ?? '', node.id)];
};

const thingAt = (index: PictureIndex, parent: string, node: Node): OutlineItem => {
  const path = below(parent, node.id);
  const notes = [reachWords(index, node), unsureWords(node)].filter(Boolean);
  return {
    role: 'thing',
    path,
    node,
    label: labelOf(node),
    note: notes.join(' · '),
    target: node.id,
    children: index.linksOf(node.id).length ? () => headingsAt(index, path, node) : null,
  };
};

const headingsAt = (index: PictureIndex, parent: string, node: Node): OutlineItem[] => {
  const edges = index.linksOf(node.id);
  const others = edges.flatMap((edge) => index.across(edge, node.id) ?? []);
  return linkGroups(node.id, { nodes: others, edges }).map((group) => headingAt(index, parent, group));
};

const headingAt = (index: PictureIndex, parent: string, group: LinkGroup): OutlineItem => {
  const path = below(parent, group.key);
  const counts = voiceCounts(group.rows.map(({ edge }) => edge));
  return {
    role: 'heading',
    path,
    label: group.heading,
    note: counts.includes(',') ? `${group.rows.length}: ${counts}` : counts || String(group.rows.length),
    target: null,
    children: () => group.rows.map((row) => linkAt(index, path, row)),
  };
};

const linkAt = (index: PictureIndex, parent: string, row: LinkRow): OutlineItem => {
  const path = below(parent, row.edge.id);
  const notes = [
    linkVoiceWords(row.edge),
    linkToVerify(row.edge) ? 'to verify' : null,
    row.edge.status === 'disputed' ? 'disputed' : null,
  ];
  return {
    role: 'link',
    path,
    edge: row.edge,
    node: row.other,
    label: labelOf(row.other),
    note: notes.filter(Boolean).join(' · '),
    target: row.edge.id,
    children: () => restingOn(index, path, row),
  };
};

/** What a link rests on, and the way on to the thing at its other end. */
const restingOn = (index: PictureIndex, parent: string, { edge, other, reading }: LinkRow): OutlineItem[] => {
  const titles = {
    from: index.things.get(edge.from)?.title ?? edge.from,
    to: index.things.get(edge.to)?.title ?? edge.to,
  };
  const evidence = voicesFirst(edge.evidence).map((one) => {
    const source = one.source && index.things.get(one.source)?.title;
    return evidenceAt(parent, one, { edge, titles, reading, source });
  });
  const path = below(parent, 'bare');
  const bare: OutlineItem = {
    role: 'bare',
    path,
    label: bareSentence(edge, titles),
    note: linkVoiceWords(edge),
    target: edge.id,
    children: null,
  };
  const onward: OutlineItem = {
    role: 'other-end',
    path: below(parent, 'other end'),
    node: other,
    label: `Go to ${labelOf(other)}`,
    note: '',
    target: other.id,
    children: null,
  };
  return [...(evidence.length ? evidence : [bare]), onward];
};

interface Worded {
  readonly edge: Edge;
  readonly titles: { readonly from: string; readonly to: string };
  readonly reading: Reading;
  /** The title of where the evidence comes from, where the picture shows it. */
  readonly source: string | undefined;
}

const evidenceAt = (parent: string, evidence: Evidence, { edge, titles, reading, source }: Worded): OutlineItem => ({
  role: 'evidence',
  path: below(parent, evidence.id),
  evidence,
  label: `${sentenceOf(edge, evidence, titles, reading)}.`,
  note: [whereWords(evidence, source), evidenceToVerify(evidence)].filter(Boolean).join(' · '),
  target: edge.id,
  children: null,
});
