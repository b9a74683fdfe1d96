import { kindOfId } from './graph.ts';
import { registry } from './registry.ts';
import { throughlineKinds, type ViewDocument } from './view.ts';

type Grown = Pick<ViewDocument, 'seeds' | 'expansions' | 'collapsed'>;

/**
 * The ids that a document names as in view: its seeds, and what expansions bring in around anything in view that is not
 * collapsed (the least set that holds both). With `seeds: 'all'` they come beside the whole collection.
 */
export const membersOf = ({ seeds, expansions, collapsed }: Grown): ReadonlySet<string> => {
  const closed = new Set<string>(collapsed);
  const around = new Map<string, string[]>();
  for (const { of, added } of expansions) {
    const known = around.get(of);
    if (known) known.push(...added);
    else around.set(of, [...added]);
  }
  const roots = seeds === 'all' ? [...around.keys()].filter(isInCollection) : seeds;
  // Of a large collection not everything is drawn: what things were brought in around is.
  const members = new Set<string>(roots);
  const reached = new Set<string>(roots);
  const open = [...reached];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (closed.has(id)) continue;
    for (const next of around.get(id) ?? []) {
      members.add(next);
      if (!reached.has(next)) open.push(next);
      reached.add(next);
    }
  }
  return members;
};

const isInCollection = (id: string): boolean => {
  const kind = kindOfId(registry, id);
  return throughlineKinds.some((one) => one === kind);
};
