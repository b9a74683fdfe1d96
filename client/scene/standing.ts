export const pinned = 'pinned';
const collapsed = 'collapsed';

interface Standing {
  readonly pins: ReadonlySet<string>;
  readonly collapsed: ReadonlySet<string>;
}

/** How a thing stands in the view, in words: "pinned · collapsed"; "" for nothing. */
export const standingOf = (id: string | null, view: Standing): string =>
  id === null
    ? ''
    : [view.pins.has(id) ? pinned : null, view.collapsed.has(id) ? collapsed : null].filter(Boolean).join(' · ');
