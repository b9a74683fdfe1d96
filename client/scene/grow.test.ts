import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import { membersOf } from '#contracts/view-members.ts';
import { type ViewDocument, wholeGraph } from '#contracts/view.ts';
import { place } from '#client/scene/arrange.ts';
import { addThings, collapse, expand, hide, isolate, reachedOnlyThrough, reopen } from '#client/scene/grow.ts';
import { anyDocument, someIds } from '#client/scene/testing/documents.ts';

const idOf = (name: string): NodeId => NodeId.parse(name);
const paper = idOf('paper:a');
const tactic = idOf('tactic:b');
const hub = idOf('sector:hub');
const ann = idOf('person:ann');
const bob = idOf('person:bob');
const started: ViewDocument = { ...wholeGraph, seeds: [paper] };
const membersAfter = (document: ViewDocument): string[] => [...membersOf(document)].toSorted();

describe('expanding', () => {
  it('brings things in once, and shows again what was hidden of them', () => {
    const grown = expand(hide(started, [ann]), paper, [ann, bob, ann]);
    expect(membersAfter(grown)).toEqual([paper, ann, bob]);
    expect(grown.hidden).toEqual([]);
    expect(expand(grown, paper, [ann]).expansions).toEqual(grown.expansions);
  });

  it('brings people in beside the whole collection', () => {
    expect(membersAfter(expand(wholeGraph, paper, [ann]))).toEqual([paper, ann]);
  });
});

describe('collapsing', () => {
  it('drops exactly what no other way leads to from a seed', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(...someIds), (document, id) => {
        const left = membersOf(collapse(document, id));
        const kept = reachable({ ...document, collapsed: [...document.collapsed, id] });
        expect([...left].toSorted()).toEqual([...kept].toSorted());
        const gone = reachedOnlyThrough(document, id);
        expect(new Set([...left, ...gone])).toEqual(new Set(membersOf(document)));
        expect(gone.filter((one) => left.has(one))).toEqual([]);
      }),
    );
  });

  it('keeps what another thing has brought in as well, and drops it with the last one', () => {
    const both = expand(expand({ ...started, seeds: [paper, tactic] }, paper, [hub]), tactic, [hub]);
    expect(membersAfter(collapse(both, paper))).toContain(hub);
    expect(membersAfter(collapse(collapse(both, paper), tactic))).toEqual([paper, tactic]);
  });

  it('drops a whole branch, and opening it again brings all of it back', () => {
    const branch = expand(expand(expand(started, paper, [tactic]), tactic, [hub]), hub, [ann, paper]);
    const closed = collapse(branch, tactic);
    expect(membersAfter(closed)).toEqual([paper, tactic]);
    expect(membersAfter(reopen(closed, tactic))).toEqual(membersAfter(branch));
  });
});

describe('showing nothing but some things', () => {
  it('drops all others with their places, and leaves no trace of how they came', () => {
    const placed = place(expand(started, paper, [ann, bob]), { [ann]: [1, 2], [bob]: [3, 4] });
    const alone = isolate(placed, [ann]);
    expect(membersAfter(alone)).toEqual([ann]);
    expect(alone.positions).toEqual({ [ann]: [1, 2] });
    expect(alone.expansions).toEqual([]);
  });

  it('lets more be added beside them', () => {
    expect(membersAfter(addThings(isolate(started, [ann]), [bob, ann]))).toEqual([ann, bob]);
  });
});

describe('hiding', () => {
  it('lets go of what is hidden and of its links, and keeps what it has brought in', () => {
    const grown = expand({ ...started, selection: [paper] }, paper, [ann]);
    const hidden = hide(grown, [paper]);
    expect(hidden.selection).toEqual([]);
    expect(membersAfter(hidden)).toEqual(membersAfter(grown));
  });
});

/** The same set found another way: path by path from every seed, by depth-first search with the paths remembered. */
const reachable = (document: ViewDocument): Set<string> => {
  const found = new Set<string>();
  const walk = (id: string, path: readonly string[]): void => {
    if (document.collapsed.some((one) => one === id)) return;
    for (const { of, added } of document.expansions)
      if (of === id)
        for (const next of added) {
          found.add(next);
          if (!path.includes(next)) walk(next, [...path, next]);
        }
  };
  const roots =
    document.seeds === 'all'
      ? document.expansions.map(({ of }) => of).filter((id) => !id.startsWith('person:'))
      : document.seeds;
  for (const root of roots) {
    found.add(root);
    walk(root, [root]);
  }
  return found;
};
