import type { QueryClient } from '@tanstack/react-query';
import type { AnyRouter } from '@tanstack/react-router';
import { createContext, use } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ViewDocument, wholeGraph } from '#contracts/view.ts';
import { readyQuery } from '#client/app/graph-queries.ts';
import { pageAt, pathOf, type ScenePage } from '#client/app/pages.ts';
import {
  AddressParams,
  longestAddress,
  paramsFrom,
  readAddress,
  readQuery,
  writeQuery,
} from '#client/scene/address.ts';
import { writeConnection } from '#client/scene/connection.ts';
import { begin, type History, visit } from '#client/scene/history.ts';
import { chosenOne, choose, type Scene, select, startScene } from '#client/scene/scene.ts';
import { RequestFailed } from '#client/lib/failures.ts';
import { savedViewQuery, saveView } from '#client/share/api.ts';

/** What the address in the browser says; null while a saved view is on its way. */
export interface Standing {
  readonly scene: Scene;
  readonly problem: string | null;
}

interface Steps {
  readonly history: History | null;
  /** The address is too long to be passed on, and could not be saved. */
  readonly unsaved: boolean;
}

/**
 * The scene as the address holds it, and what was done to it since the page was opened. The address is the truth: the
 * steps follow whatever happens to it, "back" and "forward" too.
 */
export interface SceneHistory {
  readonly steps: StoreApi<Steps>;
  readonly standing: () => Standing | null;
  /** Shows a scene at a page, in a new entry of the browser's history or in place of the one that is there. */
  readonly show: (
    scene: Scene,
    how: { readonly page: ScenePage | null; readonly replace: boolean; readonly map: boolean },
  ) => void;
  /** Of the graph, as far as the page knows. */
  readonly revisionNow: () => number | null;
  /** Takes note that a saved view has arrived. */
  readonly arrive: () => void;
}

export const SceneHistoryContext = createContext<SceneHistory | null>(null);

export const useSceneHistory = (): SceneHistory => {
  const history = use(SceneHistoryContext);
  if (!history) throw new Error('The scene is used outside its provider.');
  return history;
};

/** A view that is being worked on settles first, in milliseconds. */
const saveAfter = 500;

export const createSceneHistory = (router: AnyRouter, queryClient: QueryClient): SceneHistory => {
  const browser = router.history;
  const steps = createStore<Steps>(() => ({ history: null, unsaved: false }));
  let saving: ReturnType<typeof setTimeout> | undefined;

  /** On a page that doesn't show the scene (About, say), what it was when it was left. */
  const left = (): ViewDocument | undefined =>
    pageAt(browser.location.pathname) ? undefined : steps.getState().history?.present.document;
  const standing = remembered(
    () => {
      const { savedView } = pageAt(browser.location.pathname) ?? {};
      const state = savedView ? queryClient.getQueryState(savedViewQuery(savedView).queryKey) : undefined;
      return [browser.location.href, state?.status, state?.data, left()];
    },
    () => {
      const document = left();
      if (!document) return standingAt(browser.location, queryClient);
      const { scene } = readAddress({ ...paramsAt(browser.location.search), v: undefined, chosen: undefined });
      return { scene: { ...scene, document }, problem: null };
    },
  );
  const arrive = (): void => {
    const document = pageAt(browser.location.pathname) ? standing()?.scene.document : undefined;
    if (!document) return;
    steps.setState(({ history }) => ({ history: history ? visit(history, document) : begin(document) }));
  };
  const go = (
    address: string,
    how: { readonly replace: boolean; readonly map: boolean; readonly stays?: true },
  ): void => {
    if (address === browser.location.href) return;
    void router.navigate({
      href: address,
      replace: how.replace,
      resetScroll: false,
      state: how.stays ?? (how.map ? { map: true } : {}),
    });
  };
  /** The saved view that is shown, while nothing but the choice has changed in it. */
  const savedViewOf = (document: ViewDocument): string | null => {
    const { savedView } = pageAt(browser.location.pathname) ?? {};
    const saved = savedView && queryClient.getQueryData(savedViewQuery(savedView).queryKey);
    return saved && JSON.stringify(toSave(document)) === JSON.stringify(saved.document) ? saved.id : null;
  };
  /** A saved view that isn't there keeps its address while nothing but the theme, say, is changed meanwhile. */
  const isAwaited = ({ document }: Scene): boolean => {
    const { savedView } = pageAt(browser.location.pathname) ?? {};
    if (!savedView || JSON.stringify(document) !== JSON.stringify(wholeGraph)) return false;
    return queryClient.getQueryData(savedViewQuery(savedView).queryKey) === undefined;
  };
  /** An address that has grown too long gives way to that of a saved view, unless it has changed meanwhile. */
  const save = async (scene: Scene): Promise<void> => {
    const document = toSave(scene.document);
    const id = await saveView(document);
    queryClient.setQueryData(savedViewQuery(id).queryKey, { id, document });
    const at = pageAt(browser.location.pathname);
    if (!at || JSON.stringify(standing()?.scene) !== JSON.stringify(scene)) return;
    go(addressOfSaved(at.page, id, scene), { replace: true, map: 'map' in browser.location.state });
  };

  browser.subscribe(arrive);
  arrive();
  return {
    steps,
    standing,
    arrive,
    revisionNow: () => queryClient.getQueryData(readyQuery.queryKey)?.revision ?? null,
    show: (scene, { page, ...how }) => {
      clearTimeout(saving);
      if (page === null || isAwaited(scene)) return go(addressBeside(browser.location, scene), { ...how, stays: true });
      const saved = savedViewOf(scene.document);
      if (saved) return go(addressOfSaved(page, saved, scene), how);
      const query = writeQuery(paramsFrom(scene));
      go(`${pathOf(page, null)}${query}`, how);
      steps.setState({ unsaved: false });
      // Where it can't be saved the long address serves here, which is said; the next change tries again.
      if (query.length > longestAddress)
        saving = setTimeout(() => {
          save(scene).catch(() => steps.setState({ unsaved: true }));
        }, saveAfter);
    },
  };
};

/** A saved view is kept with what is chosen of it only where that is more than one thing: its address can name one. */
const toSave = (document: ViewDocument): ViewDocument =>
  document.selection.length > 1 ? document : { ...document, selection: [] };

const addressOfSaved = (page: ScenePage, id: string, scene: Scene): string => {
  const chosen = chosenOne(scene.document);
  return `${pathOf(page, id)}${writeQuery({
    ...(chosen ? { chosen } : {}),
    ...besideDocument(scene),
  })}`;
};

/** Where the scene isn't what is shown, what the address says of the page itself stays. */
const addressBeside = ({ pathname, search }: Place, scene: Scene): string => {
  const ofPage = Object.entries(readQuery(search)).filter(([name]) => !(name in AddressParams.shape));
  return `${pathname}${writeQuery({ ...Object.fromEntries(ofPage), ...besideDocument(scene) })}`;
};

/** What stands in an address beside the document. */
const besideDocument = ({ question, connect, theme }: Scene) => ({
  ...(question ? { question } : {}),
  ...(connect ? { connect: writeConnection(connect) } : {}),
  ...(theme ? { theme } : {}),
});

const paramsAt = (search: string): AddressParams => AddressParams.parse(readQuery(search));

const whyNot = (error: unknown): string => {
  if (error instanceof RequestFailed && (error.status === 404 || error.status === 400))
    return 'This saved view is not here. The whole collection is shown instead.';
  return 'This saved view can’t be had at the moment: reload the page to try again. The whole collection is shown meanwhile.';
};

interface Place {
  readonly pathname: string;
  readonly search: string;
}

const standingAt = ({ pathname, search }: Place, queryClient: QueryClient): Standing | null => {
  const params = paramsAt(search);
  const at = pageAt(pathname);
  if (!at?.savedView) return readAddress(params);
  const state = queryClient.getQueryState(savedViewQuery(at.savedView).queryKey);
  const reading = readAddress({ ...params, v: undefined, chosen: undefined });
  if (state?.status === 'error') return { ...reading, problem: whyNot(state.error) };
  const saved = queryClient.getQueryData(savedViewQuery(at.savedView).queryKey);
  if (!saved) return null;
  const scene = { ...reading.scene, document: saved.document };
  const { selection } = params.chosen ? choose(startScene, params.chosen).document : saved.document;
  return { scene: select(scene, selection), problem: null };
};

/** Makes a value again only when what it depends on has changed: it is asked for by every part of the page. */
const remembered = <T>(dependencies: () => readonly unknown[], make: () => T): (() => T) => {
  let last: { readonly on: readonly unknown[]; readonly value: T } | undefined;
  return () => {
    const on = dependencies();
    if (!last || on.some((one, at) => one !== last?.on[at])) last = { on, value: make() };
    return last.value;
  };
};
