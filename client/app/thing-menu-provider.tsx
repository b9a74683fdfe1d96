import { createContext, type ReactNode, use, useState } from 'react';
import { type MenuPlace, ThingMenu } from '#client/app/thing-menu.tsx';
import { useScene } from '#client/app/use-scene.ts';
import { useThingActions } from '#client/app/use-thing-actions.ts';
import { isTyping, useWindowKeydown } from '#client/lib/use-window-keydown.ts';

const OpenMenuContext = createContext<(id: string, at: MenuPlace['at']) => void>(() => undefined);

/** Opens the menu of a thing at a place of the window. Where it is one of several that are chosen, the menu is theirs. */
export const useOpenMenu = () => use(OpenMenuContext);

/** The menu of things, and its actions by key where a thing has the focus: on the map, in the outline, in the table. */
export const ThingMenuProvider = ({ children }: { readonly children: ReactNode }) => {
  const { scene } = useScene();
  const actionsOf = useThingActions();
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const { selection } = scene.document;
  const withChosen = (id: string): readonly string[] =>
    selection.length > 1 && selection.some((chosen) => chosen === id)
      ? selection.filter((one) => !one.includes('~'))
      : [id];

  useWindowKeydown((event) => {
    if (!event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const id = thingAt(event.target);
    if (id === null) return;
    const { offered, take } = actionsOf(withChosen(id));
    const action = offered.find(({ key }) => key === event.key.toUpperCase());
    if (!action) return;
    event.preventDefault();
    take(action);
  });

  return (
    <OpenMenuContext value={(id, at) => setPlace({ ids: withChosen(id), at })}>
      {children}
      <ThingMenu place={place} onClose={() => setPlace(null)} />
    </OpenMenuContext>
  );
};

/** The thing that an element stands for. */
const thingAt = (target: EventTarget | null): string | null =>
  target instanceof HTMLElement
    ? (target.dataset['row'] ?? target.closest<HTMLElement>('[data-thing]')?.dataset['thing'] ?? null)
    : null;
