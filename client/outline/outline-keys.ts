import { leapTo } from '#client/lib/typed.ts';
import type { Line } from '#client/outline/lines.ts';
import { thingOf } from '#client/outline/outline-tree.ts';

/** What a key does in a tree (WAI-ARIA Authoring Practices, tree view pattern). */
export type OutlineMove =
  | { readonly to: string }
  | { readonly open: readonly string[] }
  | { readonly close: string }
  /** `here` where the line that was chosen stands for the choice, false where it leads to another place. */
  | { readonly choose: string; readonly here: boolean }
  | { readonly toggle: string }
  /** To a line, and all things on the way are chosen. */
  | { readonly extend: string; readonly things: readonly string[] };

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

/** The next line that begins with what was typed. */
export const leap = (text: string, lines: readonly Line[], at: string): OutlineMove | null => {
  const place = lines.findIndex(({ item }) => item.path === at);
  const found = leapTo(
    text,
    lines.map(({ item }) => item.label),
    place,
  );
  return found === null ? null : to(lines[found]);
};

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where the keyboard is, and where the choice was begun to be extended. */
interface At {
  readonly active: string;
  readonly anchor: string | null;
}

/** What a key means together with Shift, Ctrl or ⌘: all that chooses more than one thing. Null where it means nothing more. */
export const movePressed = (press: Press, lines: readonly Line[], at: At): OutlineMove | null => {
  const { key, shiftKey, ctrlKey, metaKey } = press;
  const place = lines.findIndex(({ item }) => item.path === at.active);
  const more = ctrlKey || metaKey;
  if ((key === ' ' && more) || (key === 'Enter' && (more || shiftKey))) return toggledOn(lines[place]);
  if (!shiftKey || more || (key !== 'ArrowDown' && key !== 'ArrowUp')) return null;
  const next = lines[place + (key === 'ArrowDown' ? 1 : -1)];
  return next ? { extend: pathOf(next), things: thingsBetween(lines, at.anchor ?? at.active, pathOf(next)) } : null;
};

/** Adds what a line stands for to what is chosen, or takes it away; null for a line that stands for nothing. */
export const toggledOn = (line: Line | undefined): OutlineMove | null => {
  const target = line?.item.target ?? null;
  return target === null ? null : { toggle: target };
};

/** The things that have their own lines from one line to another, both included. */
const thingsBetween = (lines: readonly Line[], one: string, other: string): string[] => {
  const ends = [one, other].map((path) => lines.findIndex(({ item }) => item.path === path));
  return lines
    .slice(Math.max(Math.min(...ends), 0), Math.max(...ends) + 1)
    .flatMap(({ item }) => thingOf(item) ?? [])
    .filter((id, place, all) => all.indexOf(id) === place);
};
