import { kindOfId, type NodeId } from '#contracts/graph.ts';
import { registry } from '#contracts/registry.ts';
import { ChosenId, mostChosen, type ViewDocument, wholeGraph } from '#contracts/view.ts';
import { type Connection, connectionOf, isPicking, pickedBy } from '#client/scene/connection.ts';
import { withoutKinds } from '#client/scene/filters.ts';

/** What a person looks at, and how: all of it stands in the address, nothing of it anywhere else. */
export interface Scene {
  readonly document: ViewDocument;
  /** Id of the named question whose answer is listed and lit. */
  readonly question: string | null;
  /** Two things, of which the paths between them are listed and lit. */
  readonly connect: Connection | null;
  /** Null follows the system. */
  readonly theme: Theme | null;
}

export type Theme = 'light' | 'dark';

/** Of the whole scene or of its document alone: all that a person does is one of these. */
export type Transition = (scene: Scene) => Scene;
export type DocumentTransition = (document: ViewDocument) => ViewDocument;

export const startScene: Scene = { document: wholeGraph, question: null, connect: null, theme: null };

export const inDocument =
  (transition: DocumentTransition): Transition =>
  (scene) => ({ ...scene, document: transition(scene.document) });

/** The one thing or link that is chosen; null where none or several are. */
export const chosenOne = ({ selection }: { readonly selection: readonly string[] }): string | null =>
  selection.length === 1 ? (selection[0] ?? null) : null;

/**
 * Chooses exactly these, up to what a document may hold. Whatever is looked at hides that a second thing to connect is
 * being picked, and ends it.
 */
export const select = (scene: Scene, selection: readonly ChosenId[]): Scene => ({
  ...scene,
  connect: selection.length > 0 && isPicking(scene.connect) ? null : scene.connect,
  document: { ...scene.document, selection: selection.slice(0, mostChosen) },
});

/**
 * Chooses a thing or link by whatever id an address or a list gives; one that can be no id is left alone. Where a second
 * thing to connect is being picked, this is it, if it can be.
 */
export const choose = (scene: Scene, id: string): Scene => {
  const picked = scene.connect && pickedBy(scene.connect, id);
  return picked ? { ...scene, connect: picked } : select(scene, selectionOf([id]));
};

/** Adds to what is chosen, or takes it away. */
export const toggleChosen = (scene: Scene, id: string): Scene => {
  const { selection } = scene.document;
  const left = selection.filter((one) => one !== id);
  return select(scene, left.length < selection.length ? left : [...selection, ...selectionOf([id])]);
};

export const letGo = (scene: Scene): Scene => select(scene, []);

/** Back to the first thing where a second one to connect is being picked; else lets go of what is chosen. */
export const giveUp = (scene: Scene): Scene =>
  isPicking(scene.connect) ? select(scene, selectionOf([scene.connect.from])) : letGo(scene);

/** Chooses a thing and makes sure that its kind is not filtered out. */
export const reveal = (scene: Scene, id: string): Scene => {
  const kind = kindOfId(registry, id);
  const { filters, hidden } = scene.document;
  const without = (filters.withoutKinds ?? []).filter((one) => one !== kind);
  const document = {
    ...withoutKinds(scene.document, without),
    hidden: hidden.filter((one) => one !== id),
  };
  return choose({ ...scene, document }, id);
};

export const drawLines = (document: ViewDocument, lines: ViewDocument['lines']): ViewDocument => ({
  ...document,
  lines,
});

/** Asks a named question: its answer takes the place of what was chosen. */
export const ask = (scene: Scene, question: string): Scene => ({ ...letGo(scene), question, connect: null });

/** Asks how two things are connected, or for the second one. */
export const connect = (scene: Scene, [from, to]: readonly NodeId[]): Scene =>
  from ? { ...letGo(scene), question: null, connect: connectionOf(from, to) } : scene;

export const disconnect = (scene: Scene): Scene => ({ ...scene, connect: null });

export const lightPath = (scene: Scene, path: number): Scene =>
  scene.connect ? { ...scene, connect: { ...scene.connect, path } } : scene;

/** Back to the overview: nothing asked, nothing chosen; what was built stays. */
export const startOver = (scene: Scene): Scene => ({ ...letGo(scene), question: null, connect: null });

export const lookIn = (scene: Scene, theme: Theme | null): Scene => ({ ...scene, theme });

/** The other of light and dark. What the system has anyway need not stand in the address: then it is null. */
export const otherTheme = (chosen: Theme | null, system: Theme): Theme | null => {
  const next = (chosen ?? system) === 'dark' ? 'light' : 'dark';
  return next === system ? null : next;
};

const selectionOf = (ids: readonly string[]): ChosenId[] => ids.flatMap((id) => ChosenId.safeParse(id).data ?? []);
