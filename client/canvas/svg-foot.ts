import type { WidthOf } from './label-lines.ts';
import { palettes } from './palette.ts';
import type { Sheet, SheetText } from './sheet.ts';
import type { SheetView } from './sheet-view.ts';
import { svgKey } from './svg-key.ts';
import { svgText } from './svg-texts.ts';

interface Foot {
  readonly body: readonly string[];
  /** Where the drawing ends with it. */
  readonly right: number;
  readonly bottom: number;
}

/** The key of a drawing and what it says of itself, below it, in as many lines as its width makes of them. */
export const svgFoot = (sheet: Sheet, view: SheetView): Foot => {
  const left = sheet.box.left + inset;
  const room = Math.max(sheet.box.right - sheet.box.left, leastWidth) - 2 * inset;
  const write = (role: 'head' | 'note', place: { x: number; y: number }, words: string): string => {
    const text: SheetText = { role, id: null, ...place, lines: [words] };
    return svgText(text, palettes[view.theme], 1);
  };
  let [x, y] = [left, sheet.box.bottom + inset];
  const key = svgKey(sheet, view).map(({ words, width, draw }) => {
    const whole = width + gap + view.widthOf(words);
    if (x > left && x + whole > left + room) [x, y] = [left, y + lineHeight];
    const at = { x, y };
    x += whole + between;
    return `${draw(at, view.theme)}${write('note', { ...at, x: at.x + width + gap }, words)}`;
  });
  const [title = '', ...paragraphs] = view.caption;
  const caption = [
    // A title is set wider than what is measured.
    ...wrapped(title, room / boldness, view.widthOf).map((words) => ['head', words] as const),
    ...paragraphs.flatMap((words) => wrapped(words, room, view.widthOf)).map((words) => ['note', words] as const),
  ].map(([role, words], line) => write(role, { x: left, y: y + (line + 1) * lineHeight + gap }, words));
  return {
    body: [...key, ...caption],
    right: left + room + inset,
    bottom: y + caption.length * lineHeight + inset,
  };
};

/** What fits on a slide in small. */
const leastWidth = 480;
const inset = 24;
const gap = 6;
const between = 16;
const lineHeight = 18;
const boldness = 1.1;

/** Line by line; a word that is too wide for a line (an address, say) goes on in the next. */
const wrapped = (text: string, room: number, widthOf: WidthOf): string[] =>
  text
    .split(/\s+/u)
    .flatMap((word) => pieces(word, room, widthOf))
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last === undefined || widthOf(`${last} ${word}`) > room) return [...lines, word];
      return [...lines.slice(0, -1), `${last} ${word}`];
    }, []);

const pieces = (word: string, room: number, widthOf: WidthOf): string[] => {
  if (widthOf(word) <= room) return [word];
  return Array.from(word).reduce<string[]>((parts, character) => {
    const last = parts.at(-1);
    if (last === undefined || widthOf(`${last}${character}`) > room) return [...parts, character];
    return [...parts.slice(0, -1), `${last}${character}`];
  }, []);
};
