import { useMemo } from 'react';
import type { Unfolded } from '#client/app/panel-content.ts';
import { useOpenMenu } from '#client/app/thing-menu-provider.tsx';
import { useGrow } from '#client/app/use-grow.ts';
import { useScene } from '#client/app/use-scene.ts';
import type { CanvasEvents } from '#client/canvas/graph-canvas-props.ts';
import { pin, place } from '#client/scene/arrange.ts';
import { filterYears } from '#client/scene/filters.ts';
import { nodeIds } from '#client/scene/node-ids.ts';
import { choose, disconnect, giveUp, inDocument, select, toggleChosen } from '#client/scene/scene.ts';

/** What happens on the map, as changes of the scene. */
export const useCanvasEvents = (onUnfold: (unfolded: Unfolded) => void): CanvasEvents => {
  const { change, step } = useScene();
  const grow = useGrow();
  const onMenu = useOpenMenu();
  return useMemo(
    () => ({
      onChoose: (id) => change((now) => (id ? choose(now, id) : giveUp(now))),
      onToggle: (id) => change((now) => toggleChosen(now, id)),
      onSelect: (ids) => change((now) => select(now, nodeIds(ids))),
      onUnfold: (unfolded) => {
        change(disconnect);
        onUnfold(unfolded);
      },
      onExpand: (id) => {
        for (const node of nodeIds([id])) grow(node);
      },
      onMenu,
      // Where the network comes to rest by itself is no step; where somebody has put a thing is, and it stays there.
      onPlace: (positions, dragged) => {
        if (dragged === null)
          change(
            inDocument((now) => place(now, positions)),
            { replace: true },
          );
        else step('Moved a thing', (now) => pin(place(now, positions), nodeIds([dragged])));
      },
      onYears: (years) =>
        step(years ? `Asked for ${years[0]}–${years[1]}` : 'Asked for every year', (now) => filterYears(now, years)),
    }),
    [change, step, grow, onMenu, onUnfold],
  );
};
