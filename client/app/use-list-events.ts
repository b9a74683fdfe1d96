import { useMemo } from 'react';
import { ChosenId } from '#contracts/view.ts';
import { useOpenMenu } from '#client/app/thing-menu-provider.tsx';
import { useScene } from '#client/app/use-scene.ts';
import { usePhone } from '#client/lib/use-media.ts';
import { choose, select, toggleChosen } from '#client/scene/scene.ts';

/** What happens in the outline and in the table, as changes of the scene. */
export const useListEvents = () => {
  const { change } = useScene();
  const onMenu = useOpenMenu();
  const phone = usePhone();
  return useMemo(
    () => ({
      // On a phone there is no panel beside the list: the chosen thing has the first page.
      onChoose: (id: string) => change((now) => choose(now, id), phone ? { to: 'map' } : {}),
      onToggle: (id: string) => change((now) => toggleChosen(now, id)),
      onSelect: (ids: readonly string[]) =>
        change((now) =>
          select(
            now,
            ids.flatMap((id) => ChosenId.safeParse(id).data ?? []),
          ),
        ),
      onMenu,
    }),
    [change, onMenu, phone],
  );
};
