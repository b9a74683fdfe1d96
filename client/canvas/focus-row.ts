/** The id of the row that a button stands for; null for whatever else is there. */
export const rowIdAt = (target: EventTarget | null): string | null =>
  target instanceof HTMLElement ? (target.dataset.row ?? null) : null;

/** Moves the focus to the button of a row, without the page scrolling. */
export const focusRow = (layer: HTMLElement, id: string): void => {
  const button = layer.querySelector(`[data-row="${CSS.escape(id)}"]`);
  if (button instanceof HTMLElement) button.focus({ preventScroll: true });
};

/** The same for a row that was pressed: keys go on from there, but until then nothing shows it. */
export const focusPressedRow = (layer: HTMLElement, id: string): void => {
  layer.dataset.pressed = '';
  focusRow(layer, id);
};

export const isFocusShown = (row: HTMLElement): boolean =>
  row.matches(':focus-visible') && row.closest('[data-pressed]') === null;

export const showFocus = (row: HTMLElement): void => {
  row.closest('[data-pressed]')?.removeAttribute('data-pressed');
};
