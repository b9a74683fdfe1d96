import { Menu } from '@base-ui/react/menu';
import { useQuery } from '@tanstack/react-query';
import { NodeId } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { registry } from '#contracts/registry.ts';
import { useGrow } from '#client/app/use-grow.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useScene } from '#client/app/use-scene.ts';
import { useThingActions } from '#client/app/use-thing-actions.ts';
import { nodeQuery } from '#client/explore/api.ts';
import { MenuPopup } from '#client/ui/menu-popup.tsx';
import { headingOf, type LinkCount, linkCounts } from '#client/explore/link-counts.ts';

/** The things that a menu is about, and where it was asked for, in CSS px of the window. */
export interface MenuPlace {
  readonly ids: readonly string[];
  readonly at: { readonly x: number; readonly y: number };
}

interface ThingMenuProps {
  readonly place: MenuPlace | null;
  readonly onClose: () => void;
}

/** All that can be done to what was pressed: the same menu on the map, in the outline and in the table. */
export const ThingMenu = ({ place, onClose }: ThingMenuProps) => (
  <Menu.Root
    open={place !== null}
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <MenuPopup label="Actions" at={place?.at ?? nowhere}>
      {place ? <MenuItems ids={place.ids} /> : null}
    </MenuPopup>
  </Menu.Root>
);

const nowhere = { x: 0, y: 0 };

export const MenuItems = ({ ids }: { readonly ids: readonly string[] }) => {
  const { offered, take } = useThingActions()(ids);
  const [only, ...others] = ids;
  const one = others.length === 0 ? NodeId.safeParse(only).data : undefined;
  return (
    <>
      <Menu.Group>
        <Menu.GroupLabel className="menu-label">
          <Named ids={ids} />
        </Menu.GroupLabel>
        {offered.map((action) => (
          <Menu.Item key={action.id} className="menu-item" onClick={() => take(action)}>
            <span className="grow">{action.label}</span>
            <kbd className="text-label text-muted max-tablet:hidden">Shift {action.key}</kbd>
          </Menu.Item>
        ))}
      </Menu.Group>
      {one ? <BringIn id={one} /> : null}
    </>
  );
};

const Named = ({ ids }: { readonly ids: readonly string[] }) => {
  const { scene } = useScene();
  const { whole } = usePicture(scene);
  const node = ids.length === 1 ? whole?.nodes.find(({ id }) => id === ids[0]) : undefined;
  return <>{node ? labelOf(node) : `${ids.length} things`}</>;
};

/** What could be brought in, by relationship and kind, and how much of it is there. */
const BringIn = ({ id }: { readonly id: NodeId }) => {
  const { scene } = useScene();
  const { visible } = usePicture(scene);
  const grow = useGrow();
  const { data } = useQuery(nodeQuery(id));
  const missing = data && visible ? linkCounts(id, data, visible).filter(({ shown, total }) => shown < total) : [];
  if (missing.length === 0) return null;
  return (
    <Menu.Group>
      <Menu.GroupLabel className="menu-label">Bring in</Menu.GroupLabel>
      {missing.map((count) => (
        <Menu.Item key={keyOf(count)} className="menu-item" onClick={() => grow(id, count)}>
          <span className="grow">
            {headingOf(count)}: {registry.kinds[count.kind].label.many.toLowerCase()}
          </span>
          <span className="text-label text-muted">
            {count.shown} of {count.total} shown
          </span>
        </Menu.Item>
      ))}
    </Menu.Group>
  );
};

const keyOf = ({ type, direction, kind }: LinkCount): string => `${type} ${direction} ${kind}`;
