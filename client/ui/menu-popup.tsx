import { Menu } from '@base-ui/react/menu';
import { createContext, type ReactNode, type RefObject, use } from 'react';

/** The landmark that what opens over the page belongs to, so that it is found where landmarks are listed. */
export const LandmarkContext = createContext<RefObject<HTMLElement | null> | null>(null);

interface MenuPopupProps {
  readonly children: ReactNode;
  /** Of the window, in CSS px; without it the menu opens at its trigger. */
  readonly at?: { readonly x: number; readonly y: number };
  readonly label?: string;
}

export const MenuPopup = ({ children, at, label }: MenuPopupProps) => {
  const landmark = use(LandmarkContext);
  return (
    <Menu.Portal {...(landmark ? { container: landmark } : {})}>
      <Menu.Positioner
        className="z-40 outline-none"
        positionMethod="fixed"
        sideOffset={4}
        {...(at
          ? { align: 'start', anchor: { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) } }
          : { align: 'end' })}
      >
        <Menu.Popup className="menu-popup" {...(label ? { 'aria-label': label } : {})}>
          {children}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
};
