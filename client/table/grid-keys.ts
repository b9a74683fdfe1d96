/** What a key does in a table whose rows take the focus (WAI-ARIA Authoring Practices, grid pattern). Rows by their places. */
export type GridMove =
  | { readonly to: number }
  | { readonly choose: number }
  | { readonly toggle: number }
  /** To a row, and all rows from where the choice began to be extended are chosen. */
  | { readonly extend: number };

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const page = 10;

/** Null where the key means nothing here: also at either end. */
export const gridMove = (press: Press, at: number, count: number): GridMove | null => {
  const { key, shiftKey, ctrlKey, metaKey } = press;
  const more = ctrlKey || metaKey;
  if (key === ' ' || (key === 'Enter' && (more || shiftKey))) return { toggle: at };
  if (more) return null;
  if (key === 'Enter') return { choose: at };
  const to = placeAfter(key, at, count);
  if (to === null || to === at) return null;
  return shiftKey && key.startsWith('Arrow') ? { extend: to } : { to };
};

const placeAfter = (key: string, at: number, count: number): number | null => {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + page, last);
    case 'PageUp':
      return Math.max(at - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
};
