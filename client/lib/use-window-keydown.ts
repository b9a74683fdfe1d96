import { useEffect, useEffectEvent } from 'react';

/** Hears keys wherever the focus is, once nothing nearer has taken them. */
export const useWindowKeydown = (onKeydown: (event: KeyboardEvent) => void): void => {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (!event.defaultPrevented) onKeydown(event);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => heard(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
};

/** Whether keys typed now are meant for a field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);
