import { useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { AddressParams, paramsFrom, sceneFrom } from '#client/scene/address.ts';
import type { Scene } from '#client/scene/scene.ts';

interface How {
  /** Where to go with it; stays on the page unless told. */
  readonly to?: '/' | '/outline';
  /** Takes the place of the entry in the history, as everything does that happens on the map of a phone. */
  readonly replace?: true;
}

export type ChangeScene = (transition: (scene: Scene) => Scene, how?: How) => void;

/** The scene that the address describes, and the way to another one, which is a new address. */
export const useScene = (): { scene: Scene; change: ChangeScene } => {
  const router = useRouter();
  const search = useSearch({ strict: false });
  const scene = useMemo(() => sceneFrom(search), [search]);

  const change = useCallback<ChangeScene>(
    (transition, { to, replace } = {}) => {
      const { pathname, search: current, state } = router.state.location;
      const before = paramsFrom(sceneFrom(AddressParams.parse(current)));
      const after = paramsFrom(transition(sceneFrom(before)));
      if ((to ?? pathname) === pathname && same(before, after)) return;
      void router.navigate({
        to: to ?? '.',
        search: after,
        replace: replace ?? state.map === true,
        resetScroll: false,
        state: state.map ? { map: true } : {},
      });
    },
    [router],
  );
  return { scene, change };
};

const same = (before: AddressParams, after: AddressParams): boolean =>
  (['chosen', 'question', 'hide', 'lines', 'theme'] as const).every((name) => before[name] === after[name]);
