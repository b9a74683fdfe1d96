import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Closes what is open when somebody presses Escape in it, presses outside it, or moves the focus out of it. */
export const useDismiss = (
  box: RefObject<HTMLElement | null>,
  open: boolean,
  onDismiss: (by: 'escape' | 'leaving') => void,
): void => {
  const dismiss = useEffectEvent(onDismiss);
  useEffect(() => {
    const element = box.current;
    if (!open || !element) return undefined;
    const heard = new AbortController();
    const outside = ({ target }: Event) => {
      if (!(target instanceof Node && element.contains(target))) dismiss('leaving');
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dismiss('escape');
    };
    document.addEventListener('pointerdown', outside, { signal: heard.signal });
    document.addEventListener('focusin', outside, { signal: heard.signal });
    element.addEventListener('keydown', escape, { signal: heard.signal });
    return () => heard.abort();
  }, [box, open]);
};
