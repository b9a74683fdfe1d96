import type { Line } from '#client/outline/lines.ts';

/** What a key does in a tree (WAI-ARIA Authoring Practices, tree view pattern). */
export type OutlineMove =
  | { readonly to: string }
  | { readonly open: readonly string[] }
  | { readonly close: string }
  /** `here` where the line that was chosen stands for the choice, false where it leads to another place. */
  | { readonly choose: string; readonly here: boolean };

/** Null where the key means nothing here. `lines` are the lines of the open tree, `at` the path of the active one. */
export const moveFor = (key: string, lines: readonly Line[], at: string): OutlineMove | null => {
  const place = lines.findIndex(({ item }) => item.path === at);
  const line = lines[place];
  if (!line) return null;
  switch (key) {
    case 'ArrowDown':
      return to(lines[place + 1]);
    case 'ArrowUp':
      return to(lines[place - 1]);
    case 'Home':
      return to(lines[0]);
    case 'End':
      return to(lines.at(-1));
    case 'ArrowRight':
      return line.isOpen ? to(lines[place + 1]) : opened(line);
    case 'ArrowLeft':
      return line.isOpen ? { close: at } : line.parent === null ? null : { to: line.parent };
    case 'Enter':
    case ' ':
      return chosenOn(line);
    case '*':
      return { open: lines.filter((other) => other.parent === line.parent && other.item.children).map(pathOf) };
    default:
      return null;
  }
};

/** Chooses what a line stands for; opens or closes a line that stands for nothing. */
export const chosenOn = (line: Line): OutlineMove | null =>
  line.item.target === null ? toggled(line) : { choose: line.item.target, here: line.item.role !== 'other-end' };

export const toggled = (line: Line): OutlineMove | null => (line.isOpen ? { close: pathOf(line) } : opened(line));

const opened = (line: Line): OutlineMove | null => (line.item.children ? { open: [pathOf(line)] } : null);

const to = (line: Line | undefined): OutlineMove | null => (line ? { to: pathOf(line) } : null);

const pathOf = ({ item }: Line): string => item.path;

/** What has been typed lately, to leap to the next line that begins with it. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

/**
 * Letters typed within 700 ms of one another make a word, and so do the spaces between them; null for a key that is no
 * part of a word. `at` counts in milliseconds.
 */
export const typedOn = (before: Typed, key: string, at: number): Typed | null => {
  const running = at - before.at <= 700 ? before.text : '';
  return /^[\p{L}\p{N}]$/u.test(key) || (key === ' ' && running !== '') ? { text: running + key, at } : null;
};

/** The next line that begins with the text, on and around the end. A single letter leaps onward from the active line. */
export const leap = (text: string, lines: readonly Line[], at: string): OutlineMove | null => {
  const place = lines.findIndex(({ item }) => item.path === at);
  const from = text.length === 1 ? place + 1 : place;
  const around = [...lines.slice(from), ...lines.slice(0, from)];
  return to(around.find(({ item }) => item.label.toLowerCase().startsWith(text.toLowerCase())));
};
