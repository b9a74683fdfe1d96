import { useCallback } from 'react';
import { labelOf } from '#contracts/label.ts';
import { useGrow } from '#client/app/use-grow.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { usePhone } from '#client/lib/use-media.ts';
import { offeredActions, type Subject, type ThingAction } from '#client/scene/actions.ts';
import { nodeIds } from '#client/scene/node-ids.ts';
import type { Picture } from '#client/scene/picture.ts';
import { connect, select } from '#client/scene/scene.ts';

interface UsedActions {
  readonly offered: readonly ThingAction[];
  readonly take: (action: ThingAction) => void;
}

/** What can be done to some things here, and doing it. */
export const useThingActions = (): ((ids: readonly string[]) => UsedActions) => {
  const { scene, change, step } = useScene();
  const { whole, visible } = usePicture(scene);
  const grow = useGrow();
  const phone = usePhone();
  return useCallback(
    (given) => {
      const ids = nodeIds(given);
      const picture = visible ?? nothing;
      const subject: Subject = { ids, document: scene.document, picture };
      const take = ({ does }: ThingAction): void => {
        const [first] = ids;
        if (does.kind === 'expand') {
          if (first) grow(first);
        } else if (does.kind === 'connect') {
          // On a phone the first page is the panel.
          change((now) => connect(now, ids), phone ? { to: 'map' } : {});
        } else if (does.kind === 'choose') {
          change((now) => select(now, does.ids({ ...subject, document: now.document })));
        } else step(`${does.verb} ${named(ids, whole ?? nothing)}`, (document) => does.apply({ ...subject, document }));
      };
      // Without the picture nobody knows what stands around a thing.
      return { offered: visible && ids.length > 0 ? offeredActions(subject) : [], take };
    },
    [scene.document, whole, visible, change, step, grow, phone],
  );
};

const nothing: Picture = { nodes: [], edges: [] };

/** "Engage Potential Partners", or "3 things". */
const named = (ids: readonly string[], { nodes }: Picture): string => {
  const [only, ...others] = ids;
  const node = nodes.find(({ id }) => id === only);
  return node && others.length === 0 ? labelOf(node) : `${ids.length} ${ids.length === 1 ? 'thing' : 'things'}`;
};
