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
  (target.isContentEditable || isTextField(target) || target instanceof HTMLTextAreaElement);

const isTextField = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
