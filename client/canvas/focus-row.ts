/** The id of the row that a button stands for; null for whatever else is there. */
export const rowIdAt = (target: EventTarget | null): string | null =>
  target instanceof HTMLElement ? (target.dataset.row ?? null) : null;

/** Moves the focus to the button of a row, without the page scrolling. */
export const focusRow = (layer: HTMLElement | null, id: string): void => {
  const button = layer?.querySelector(`[data-row="${CSS.escape(id)}"]`);
  if (button instanceof HTMLElement) button.focus({ preventScroll: true });
};
