import type { ViewDocument } from '#contracts/view.ts';

/** A document, with the step that has led to it in words: "Expanded Engage Potential Partners". */
export interface Step {
  readonly name: string;
  readonly document: ViewDocument;
}

/** What a person has done since the page was opened, without limit. */
export interface History {
  /** The oldest first. */
  readonly past: readonly Step[];
  readonly present: Step;
  /** What was undone, the next to be done again first. */
  readonly future: readonly Step[];
}

export const begin = (document: ViewDocument): History => ({ past: [], present: { name: '', document }, future: [] });

/** A step of its own. One that changes nothing is none. */
export const perform = (history: History, { document, name }: Step): History =>
  isSame(document, history.present.document)
    ? history
    : { past: [...history.past, history.present], present: { document, name }, future: [] };

/** What is chosen, or where the network came to rest, belongs to the step that is there: it makes none. */
export const amend = ({ past, present, future }: History, document: ViewDocument): History => ({
  past,
  present: { ...present, document },
  future,
});

export const undo = ({ past, present, future }: History): History => {
  const before = past.at(-1);
  return before
    ? { past: past.slice(0, -1), present: before, future: [present, ...future] }
    : { past, present, future };
};

export const redo = ({ past, present, future }: History): History => {
  const [next, ...rest] = future;
  return next ? { past: [...past, present], present: next, future: rest } : { past, present, future };
};

/**
 * Comes to a document by another way: by "back" and "forward" of the browser it is a step that was made or undone; by a
 * link it is a step of its own.
 */
export const visit = (history: History, document: ViewDocument): History => {
  const { past, present, future } = history;
  if (isSame(document, present.document)) return history;
  if (isSameBut(document, present.document)) return amend(history, document);
  const back = past.findLastIndex((step) => isSameBut(step.document, document));
  if (back >= 0) return amend(times(past.length - back, history, undo), document);
  const forth = future.findIndex((step) => isSameBut(step.document, document));
  if (forth >= 0) return amend(times(forth + 1, history, redo), document);
  return perform(history, { document, name: 'Opened another view' });
};

const times = (count: number, history: History, move: (history: History) => History): History =>
  Array.from({ length: count }).reduce<History>(move, history);

const isSame = (one: ViewDocument, other: ViewDocument): boolean =>
  one === other || canonical(one) === canonical(other);

/** The order of keys tells nothing. */
const canonical = (document: ViewDocument): string =>
  JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/** But for what makes no step: see `amend`. */
const isSameBut = (one: ViewDocument, other: ViewDocument): boolean => isSame(bare(one), bare(other));

const bare = (document: ViewDocument): ViewDocument => ({ ...document, selection: [], positions: {}, revision: null });
