import { useLocation } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useStore } from 'zustand';
import { pageAt, type ScenePage } from '#client/app/pages.ts';
import { type SceneHistory, useSceneHistory } from '#client/app/scene-history.ts';
import { amend, begin, type History, perform, redo, undo } from '#client/scene/history.ts';
import { type DocumentTransition, inDocument, type Scene, startScene, type Transition } from '#client/scene/scene.ts';

interface How {
  /** Where to go with it; stays on the page unless told. */
  readonly to?: ScenePage;
  /** Takes the place of the entry in the browser's history, as everything does that happens on the map of a phone. */
  readonly replace?: true;
}

/** A change that makes no step of its own: what is chosen or asked, where the network came to rest. */
export type ChangeScene = (transition: Transition, how?: How) => void;
/** A change of the view that can be undone, with its name in words: "Hid Topics". */
export type TakeStep = (name: string, transition: DocumentTransition, how?: How) => void;

interface UsedScene {
  readonly scene: Scene;
  /** What of the address could not be read. */
  readonly problem: string | null;
  readonly change: ChangeScene;
  readonly step: TakeStep;
}

/** The scene that the address describes, and the ways to another one, which is a new address. */
export const useScene = (): UsedScene => {
  const sceneHistory = useSceneHistory();
  // These two tell that there is something new; what it is the address itself says.
  useLocation({ select: ({ href }) => href });
  const { unsaved } = useStore(sceneHistory.steps);
  const { scene, problem } = sceneHistory.standing() ?? nothingYet;

  const change = useCallback<ChangeScene>(
    (transition, how) => {
      const before = sceneOf(sceneHistory);
      const after = transition(before);
      if (after !== before || how?.to) show(sceneHistory, after, { how, record: amend });
    },
    [sceneHistory],
  );
  const step = useCallback<TakeStep>(
    (name, transition, how) => {
      const before = sceneOf(sceneHistory);
      const after = inDocument((document) => stamped(transition(document), sceneHistory))(before);
      const record = (history: History): History => perform(history, { document: after.document, name });
      show(sceneHistory, after, { how, record });
    },
    [sceneHistory],
  );
  return { scene, problem: problem ?? (unsaved ? couldNotBeSaved : null), change, step };
};

interface UsedSteps {
  /** In words, the step that would be undone or done again; null where there is none. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

export const useSteps = (): UsedSteps => {
  const sceneHistory = useSceneHistory();
  const history = useStore(sceneHistory.steps, (state) => state.history);
  const move = (by: (history: History) => History): void => {
    if (!history) return;
    const { document } = by(history).present;
    show(sceneHistory, { ...sceneOf(sceneHistory), document }, { record: by });
  };
  return {
    undoable: history && history.past.length > 0 ? history.present.name : null,
    redoable: history?.future[0]?.name ?? null,
    undo: () => move(undo),
    redo: () => move(redo),
  };
};

/** A view that somebody has changed says of which revision it is, so that it can be told what has changed since. */
const stamped = (document: Scene['document'], { revisionNow }: SceneHistory): Scene['document'] =>
  document.revision === null ? { ...document, revision: revisionNow() } : document;

const couldNotBeSaved =
  'This view is too long for an address and could not be saved: it is here, but its link may not open elsewhere. The next change tries again.';

const nothingYet = { scene: startScene, problem: null };

const sceneOf = (sceneHistory: SceneHistory): Scene => (sceneHistory.standing() ?? nothingYet).scene;

interface Showing {
  readonly how?: How | undefined;
  readonly record: (history: History, document: Scene['document']) => History;
}

/** The step is recorded first, so that the address that follows is known as its own. */
const show = (sceneHistory: SceneHistory, scene: Scene, { how = {}, record }: Showing): void => {
  const { pathname } = window.location;
  const map = isMap(window.history.state);
  sceneHistory.steps.setState(({ history }) => ({
    history: record(history ?? begin(sceneOf(sceneHistory).document), scene.document),
  }));
  sceneHistory.show(scene, {
    page: how.to ?? pageAt(pathname)?.page ?? null,
    replace: how.replace ?? map,
    map,
  });
};

/** Whether the map lies over the page of a phone. */
const isMap = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'map' in state && state.map === true;
