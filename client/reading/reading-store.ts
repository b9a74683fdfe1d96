import type { Memory } from '#client/lib/browser-memory.ts';
import { type ReadingList, readList, writeList } from '#client/reading/reading-list.ts';

/** Why the list is not, or may not be, what a person kept. */
export type Trouble =
  /** Some of what was kept could not be read; its text stands under this name. */
  | { readonly what: 'unreadable'; readonly keptAs: string }
  /** The browser doesn't take the list: it lasts as long as the page. */
  | { readonly what: 'not kept' };

export interface Reading {
  readonly list: ReadingList;
  readonly trouble: Trouble | null;
}

/** The list in a browser's storage, in step with the other tabs. */
export interface ReadingStore {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly snapshot: () => Reading;
  readonly change: (transition: (list: ReadingList) => ReadingList) => void;
}

export const readingKey = 'throughline.reading-list';

interface Surroundings {
  /** Null where the browser keeps nothing for this page. */
  readonly memory: Memory | null;
  /** Tells when another tab has written; gives how to stop it. */
  readonly onArrival: (tell: () => void) => () => void;
}

export const createReadingStore = ({ memory, onArrival }: Surroundings): ReadingStore => {
  const listeners = new Set<() => void>();
  let reading: Reading | undefined;
  let stop: (() => void) | undefined;

  const snapshot = (): Reading => (reading ??= readFrom(memory));
  const show = (next: Reading): void => {
    reading = next;
    for (const tell of listeners) tell();
  };
  const arrive = (): void => {
    // A list that could not be written is held here alone: what other tabs have written must not take its place.
    if (snapshot().trouble?.what !== 'not kept') show(withTroubleOf(readFrom(memory), snapshot()));
  };

  return {
    snapshot,
    subscribe: (onChange) => {
      listeners.add(onChange);
      stop ??= onArrival(arrive);
      return () => {
        listeners.delete(onChange);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
    change: (transition) => {
      const before = snapshot();
      // Another tab may have written a moment ago, and its word may still be on its way.
      const base = before.trouble?.what === 'not kept' ? before : withTroubleOf(readFrom(memory), before);
      show(written(memory, { ...base, list: transition(base.list) }));
    },
  };
};

const readFrom = (memory: Memory | null): Reading => {
  if (!memory) return { list: [], trouble: { what: 'not kept' } };
  const text = memory.getItem(readingKey);
  if (text === null) return { list: [], trouble: null };
  const { list, isWhole } = readList(text);
  return { list, trouble: isWhole ? null : putAside(memory, text) };
};

/** What could not be read stays for somebody who can. Where it can't be put aside, nothing is written over it. */
const putAside = (memory: Memory, text: string): Trouble => {
  const names = [1, 2, 3, 4, 5].map((number) => `${readingKey}.unreadable-${number}`);
  const name = names.find((one) => [null, text].includes(memory.getItem(one)));
  if (!name) return { what: 'not kept' };
  return setsItem(memory, name, text) ? { what: 'unreadable', keptAs: name } : { what: 'not kept' };
};

const written = (memory: Memory | null, { list, trouble }: Reading): Reading => {
  const wasUnreadable = trouble?.what === 'unreadable' ? trouble : null;
  if (!memory || isGuarded(memory, trouble)) return { list, trouble: { what: 'not kept' } };
  return { list, trouble: setsItem(memory, readingKey, writeList(list)) ? wasUnreadable : { what: 'not kept' } };
};

/** Whether an unreadable text, of which there is no copy, stands where the list would be written. */
const isGuarded = (memory: Memory, trouble: Trouble | null): boolean => {
  const text = memory.getItem(readingKey);
  return (
    trouble?.what === 'not kept' &&
    text !== null &&
    !readList(text).isWhole &&
    putAside(memory, text).what === 'not kept'
  );
};

/** Once said, it stays said until the page is closed. */
const withTroubleOf = (next: Reading, before: Reading): Reading =>
  next.trouble || before.trouble?.what !== 'unreadable' ? next : { ...next, trouble: before.trouble };

/** False where the storage is full or closed. */
const setsItem = (memory: Memory, key: string, text: string): boolean => {
  try {
    memory.setItem(key, text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
};
