import type { NodeId } from '#contracts/graph.ts';
import type { ViewDocument } from '#contracts/view.ts';
import { pin, unpin } from '#client/scene/arrange.ts';
import { collapse, hide, isolate, reachedOnlyThrough, reopen } from '#client/scene/grow.ts';
import type { Picture } from '#client/scene/picture.ts';

/** The things that something is done to, and what stands around them. */
export interface Subject {
  readonly ids: readonly NodeId[];
  readonly document: ViewDocument;
  readonly picture: Picture;
}

/** What can be done to things in a view: the same on the map, in the outline and in the table. */
export interface ThingAction {
  readonly id: string;
  readonly label: string;
  /** With Shift, where a thing has the focus. */
  readonly key: string;
  readonly isOffered: (subject: Subject) => boolean;
  readonly does:
    | { readonly kind: 'step'; readonly verb: string; readonly apply: (subject: Subject) => ViewDocument }
    | { readonly kind: 'choose'; readonly ids: (subject: Subject) => readonly NodeId[] }
    /** Asks the graph for what isn't there yet. */
    | { readonly kind: 'expand' }
    /** Asks how two things are connected; of one, to what. */
    | { readonly kind: 'connect' };
}

const isOne = ({ ids }: Subject): boolean => ids.length === 1;
const areTwo = ({ ids }: Subject): boolean => ids.length === 2;

export const thingActions: readonly ThingAction[] = [
  { id: 'expand', label: 'Expand', key: 'E', isOffered: isOne, does: { kind: 'expand' } },
  { id: 'connect', label: 'Connect to…', key: 'K', isOffered: isOne, does: { kind: 'connect' } },
  { id: 'connect-these', label: 'How are these connected?', key: 'K', isOffered: areTwo, does: { kind: 'connect' } },
  {
    id: 'collapse',
    label: 'Collapse',
    key: 'C',
    isOffered: ({ ids, document }) =>
      ids.some((id) => !document.collapsed.includes(id) && reachedOnlyThrough(document, id).length > 0),
    does: { kind: 'step', verb: 'Collapsed', apply: ({ ids, document }) => ids.reduce(collapse, document) },
  },
  {
    id: 'reopen',
    label: 'Open again',
    key: 'C',
    isOffered: ({ ids, document }) => ids.some((id) => document.collapsed.includes(id)),
    does: { kind: 'step', verb: 'Opened', apply: ({ ids, document }) => ids.reduce(reopen, document) },
  },
  {
    id: 'hide',
    label: 'Hide',
    key: 'H',
    isOffered: () => true,
    does: { kind: 'step', verb: 'Hid', apply: ({ ids, document }) => hide(document, ids) },
  },
  {
    id: 'pin',
    label: 'Pin',
    key: 'P',
    isOffered: ({ ids, document }) => ids.some((id) => !document.pins.includes(id)),
    does: { kind: 'step', verb: 'Pinned', apply: ({ ids, document }) => pin(document, ids) },
  },
  {
    id: 'unpin',
    label: 'Unpin',
    key: 'P',
    isOffered: ({ ids, document }) => ids.every((id) => document.pins.includes(id)),
    does: { kind: 'step', verb: 'Unpinned', apply: ({ ids, document }) => unpin(document, ids) },
  },
  {
    id: 'isolate',
    label: 'Show only this and its neighbours',
    key: 'I',
    isOffered: isOne,
    does: {
      kind: 'step',
      verb: 'Showed only what is around',
      apply: (subject) => isolate(subject.document, [...subject.ids, ...neighbours(subject)]),
    },
  },
  {
    id: 'isolate-these',
    label: 'Show only these',
    key: 'I',
    isOffered: ({ ids }) => ids.length > 1,
    does: { kind: 'step', verb: 'Showed only', apply: ({ ids, document }) => isolate(document, ids) },
  },
  {
    id: 'neighbours',
    label: 'Choose the neighbours too',
    key: 'N',
    isOffered: (subject) => neighbours(subject).length > 0,
    does: { kind: 'choose', ids: (subject) => [...subject.ids, ...neighbours(subject)] },
  },
];

export const offeredActions = (subject: Subject): ThingAction[] =>
  thingActions.filter(({ isOffered }) => isOffered(subject));

/** What is linked to the things and in the picture, without themselves. */
const neighbours = ({ ids, picture }: Subject): NodeId[] => {
  const own = new Set(ids);
  const around = picture.edges.flatMap(({ from, to }) => [
    ...(own.has(from) && !own.has(to) ? [to] : []),
    ...(own.has(to) && !own.has(from) ? [from] : []),
  ]);
  return [...new Set(around)];
};
