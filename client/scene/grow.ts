import type { NodeId } from '#contracts/graph.ts';
import { membersOf } from '#contracts/view-members.ts';
import type { ViewDocument } from '#contracts/view.ts';

const mostAtOnce = 500;

/** Brings things in around another one; what is collapsed or hidden of them opens and shows again. */
export const expand = (document: ViewDocument, of: NodeId, added: readonly NodeId[]): ViewDocument => {
  const known = new Set(document.expansions.flatMap((one) => (one.of === of ? one.added : [])));
  const fresh = [...new Set(added)].filter((id) => !known.has(id) && id !== of).slice(0, mostAtOnce);
  return {
    ...document,
    expansions: fresh.length > 0 ? [...document.expansions, { of, added: fresh }] : document.expansions,
    collapsed: document.collapsed.filter((id) => id !== of),
    hidden: document.hidden.filter((id) => !added.includes(id)),
  };
};

/** Drops exactly what was reached only through this thing. */
export const collapse = (document: ViewDocument, id: NodeId): ViewDocument =>
  document.collapsed.includes(id) ? document : { ...document, collapsed: [...document.collapsed, id] };

/** Brings back what a collapsed thing had brought in. */
export const reopen = (document: ViewDocument, id: NodeId): ViewDocument => ({
  ...document,
  collapsed: document.collapsed.filter((one) => one !== id),
});

/** The ids that would go if this thing were collapsed. */
export const reachedOnlyThrough = (document: ViewDocument, id: NodeId): readonly string[] => {
  const left = membersOf(collapse(document, id));
  return [...membersOf(document)].filter((one) => !left.has(one));
};

/** Takes things out of sight; what they brought in stays. */
export const hide = (document: ViewDocument, ids: readonly NodeId[]): ViewDocument => ({
  ...document,
  hidden: [...new Set([...document.hidden, ...ids])],
  selection: document.selection.filter((one) => !ids.some((id) => isOf(one, id))),
});

export const unhide = (document: ViewDocument, ids: readonly NodeId[]): ViewDocument => ({
  ...document,
  hidden: document.hidden.filter((id) => !ids.includes(id)),
});

/** Nothing but these things. Positions and pins of what stays are kept. */
export const isolate = (document: ViewDocument, ids: readonly NodeId[]): ViewDocument => {
  const kept = new Set<string>(ids);
  return {
    ...document,
    seeds: [...new Set(ids)],
    expansions: [],
    collapsed: [],
    hidden: [],
    pins: document.pins.filter((id) => kept.has(id)),
    positions: Object.fromEntries(Object.entries(document.positions).filter(([id]) => kept.has(id))),
    selection: document.selection.filter((id) => kept.has(id)),
  };
};

/** Adds things beside what is there; the whole collection has what it has. */
export const addThings = (document: ViewDocument, ids: readonly NodeId[]): ViewDocument =>
  document.seeds === 'all'
    ? unhide(document, ids)
    : unhide({ ...document, seeds: [...new Set([...document.seeds, ...ids])] }, ids);

/** Everything again, with nothing brought in, hidden or filtered; how it is laid out stays. */
export const wholeCollection = (document: ViewDocument): ViewDocument => ({
  ...document,
  seeds: 'all',
  expansions: [],
  collapsed: [],
  hidden: [],
  filters: {},
});

const isOf = (chosen: string, id: string): boolean =>
  chosen === id || chosen.startsWith(`${id}~`) || chosen.endsWith(`~${id}`);
