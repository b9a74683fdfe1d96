import { type KeyboardEvent, type MouseEvent, type PointerEvent, type TouchEvent, useRef } from 'react';

export interface WindowPlace {
  readonly x: number;
  readonly y: number;
}

type OpenMenu = (id: string, at: WindowPlace) => void;

/** A press is long from so many milliseconds on, and no press any more once it has moved so many px. */
const longPress = 500;
const slack = 10;

/**
 * The ways to the menu of a thing, which is told by `data-thing`: the right button, a long press, the menu key or Shift
 * F10. Its place in the window is the pointer's or, where there is none, beneath the thing's own box.
 */
export const useThingMenu = (onMenu: OpenMenu) => {
  const press = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly at: WindowPlace } | null>(null);
  // The finger that opened a menu is lifted afterwards.
  const held = useRef(false);

  const letGo = (): void => {
    if (press.current) clearTimeout(press.current.timer);
    press.current = null;
  };

  return {
    onContextMenu: (event: MouseEvent): void => {
      letGo();
      const thing = thingAt(event.target);
      if (!thing) return;
      event.preventDefault();
      if (held.current) return;
      onMenu(thing.id, event.button === 2 ? { x: event.clientX, y: event.clientY } : beneath(thing.box));
    },
    onPointerDown: ({ pointerType, target, clientX: x, clientY: y }: PointerEvent): void => {
      letGo();
      held.current = false;
      const thing = thingAt(target);
      if (pointerType !== 'touch' || !thing) return;
      const timer = setTimeout(() => {
        held.current = true;
        onMenu(thing.id, beneath(thing.box));
      }, longPress);
      press.current = { timer, at: { x, y } };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent): void => {
      const at = press.current?.at;
      if (at && Math.hypot(clientX - at.x, clientY - at.y) > slack) letGo();
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    // Or else the browser would take it for a click beside the menu.
    onTouchEnd: (event: TouchEvent): void => {
      if (held.current && event.cancelable) event.preventDefault();
    },
    /** Answers the keys for the menu; false where they mean nothing. */
    answerKey: (event: KeyboardEvent): boolean => {
      const thing = isMenuKey(event) ? thingAt(event.target) : null;
      if (!thing) return false;
      event.preventDefault();
      onMenu(thing.id, beneath(thing.box));
      return true;
    },
  };
};

const isMenuKey = ({ key, shiftKey }: KeyboardEvent): boolean => key === 'ContextMenu' || (shiftKey && key === 'F10');

const thingAt = (target: EventTarget): { readonly id: string; readonly box: DOMRect } | null => {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-thing]') : null;
  const id = element?.dataset['thing'];
  return element && id ? { id, box: element.getBoundingClientRect() } : null;
};

/** Beneath the beginning of a box that may be taller than what is seen of it. */
const beneath = ({ left, bottom }: DOMRect): WindowPlace => ({
  x: Math.round(left + 24),
  y: Math.round(Math.min(bottom, window.innerHeight)),
});
