import { useSyncExternalStore } from 'react';
import type { Node } from '#contracts/graph.ts';
import { yearsOf } from '#contracts/facets.ts';
import { browserMemory } from '#client/lib/browser-memory.ts';
import { keep, letGoOf, type ReadingList, takeBack } from '#client/reading/reading-list.ts';
import { createReadingStore, type Reading, readingKey } from '#client/reading/reading-store.ts';

interface UsedReadingList extends Reading {
  readonly keep: (node: Node) => void;
  readonly letGoOf: (ids: readonly string[]) => void;
  /** Undoes letting go. */
  readonly takeBack: (things: ReadingList) => void;
}

/** The papers and cases that a person keeps for reading, in this browser. */
export const useReadingList = (): UsedReadingList => ({
  ...useSyncExternalStore(store.subscribe, store.snapshot, () => nothing),
  keep: (node) =>
    store.change((list) =>
      keep(list, {
        id: node.id,
        title: node.title,
        year: yearsOf(node)?.from ?? null,
        addedAt: new Date().toISOString(),
      }),
    ),
  letGoOf: (ids) => store.change((list) => letGoOf(list, ids)),
  takeBack: (things) => store.change((list) => takeBack(list, things)),
});

const nothing: Reading = { list: [], trouble: null };

const store = createReadingStore({
  memory: browserMemory(),
  onArrival: (tell) => {
    const hear = ({ key }: StorageEvent): void => {
      // Without a key, all of the storage was emptied.
      if (key === readingKey || key === null) tell();
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  },
});
