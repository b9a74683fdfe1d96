import { kindOfId } from '#contracts/graph.ts';
import { type Kind, kindNames, registry } from '#contracts/registry.ts';
import type { ViewDocument } from '#contracts/view.ts';

/** What a person looks at, and how: all of it stands in the address, nothing of it anywhere else. */
export interface Scene {
  readonly document: ViewDocument;
  /** Id of the named question whose answer is listed and lit. */
  readonly question: string | null;
  readonly lines: 'resting' | 'all';
  /** Null follows the system. */
  readonly theme: Theme | null;
}

export type Theme = 'light' | 'dark';

export const wholeGraph: ViewDocument = { version: 1, seeds: 'all', layout: 'throughline' };

export const startScene: Scene = { document: wholeGraph, question: null, lines: 'resting', theme: null };

/** The kinds that stand in a column of the throughline: those that can be filtered. */
export const throughlineKinds: readonly Kind[] = kindNames.filter((kind) => 'column' in registry.kinds[kind]);

export const hiddenKinds = (scene: Scene): readonly Kind[] => {
  const { kinds } = scene.document;
  return kinds ? throughlineKinds.filter((kind) => !kinds.includes(kind)) : [];
};

export const choose = (scene: Scene, id: string): Scene => ({
  ...scene,
  document: { ...scene.document, selected: id },
});

export const letGo = (scene: Scene): Scene => {
  const { selected: _, ...document } = scene.document;
  return { ...scene, document };
};

/** Chooses a thing and makes sure that its kind is not filtered out. */
export const reveal = (scene: Scene, id: string): Scene => {
  const kind = kindOfId(registry, id);
  return choose(
    hideKinds(
      scene,
      hiddenKinds(scene).filter((hidden) => hidden !== kind),
    ),
    id,
  );
};

export const toggleKind = (scene: Scene, kind: Kind): Scene => {
  const hidden = hiddenKinds(scene);
  return hideKinds(scene, hidden.includes(kind) ? hidden.filter((other) => other !== kind) : [...hidden, kind]);
};

/** Hides exactly these kinds. */
export const hideKinds = (scene: Scene, hidden: readonly Kind[]): Scene => {
  const { kinds: _, ...rest } = scene.document;
  if (hidden.length === 0) return { ...scene, document: rest };
  return { ...scene, document: { ...rest, kinds: throughlineKinds.filter((kind) => !hidden.includes(kind)) } };
};

export const clearFilters = (scene: Scene): Scene => hideKinds(scene, []);

/** Asks a named question: its answer takes the place of what was chosen. */
export const ask = (scene: Scene, question: string): Scene => ({ ...letGo(scene), question });

/** Back to the overview: nothing asked, nothing chosen; filters and theme stay. */
export const startOver = (scene: Scene): Scene => ({ ...letGo(scene), question: null });

export const drawLines = (scene: Scene, lines: Scene['lines']): Scene => ({ ...scene, lines });

export const lookIn = (scene: Scene, theme: Theme | null): Scene => ({ ...scene, theme });

/** The other of light and dark. What the system has anyway need not stand in the address: then it is null. */
export const otherTheme = (chosen: Theme | null, system: Theme): Theme | null => {
  const next = (chosen ?? system) === 'dark' ? 'light' : 'dark';
  return next === system ? null : next;
};
