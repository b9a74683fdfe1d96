import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import { NodeId } from '#contracts/graph.ts';
import { MenuItems } from '#client/app/thing-menu.tsx';
import { MenuPopup } from '#client/ui/menu-popup.tsx';

/** The same actions as on the map, for who doesn't look for a menu there. Links have none. */
export const ActionsMenu = ({ id }: { readonly id: string }) =>
  NodeId.safeParse(id).success ? (
    <Menu.Root>
      <Menu.Trigger className="tool ml-auto h-8">
        Actions
        <ChevronDown size={14} aria-hidden />
      </Menu.Trigger>
      <MenuPopup>
        <MenuItems ids={[id]} />
      </MenuPopup>
    </Menu.Root>
  ) : null;
