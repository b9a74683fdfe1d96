import { kindNames, type LinkType, linkTypeNames, registry } from '#contracts/registry.ts';
import { voices } from '#contracts/registry-shape.ts';
import { strongestVoice, voiceLabel } from '#contracts/wording.ts';
import type { Theme } from './palette.ts';
import type { Point } from './line-path.ts';
import type { Sheet, SheetLine } from './sheet.ts';
import type { SheetView } from './sheet-view.ts';
import { sampleLength, svgRestingSample, svgSample } from './svg-lines.ts';
import { svgShape } from './svg-shapes.ts';

/** A figure of the drawing and what it means. */
export interface KeyEntry {
  readonly words: string;
  readonly width: number;
  /** About a height, from a place to the right. */
  readonly draw: (at: Point, theme: Theme) => string;
}

/** What the marks and lines mean that this drawing has, and no others. */
export const svgKey = (sheet: Sheet, view: SheetView): KeyEntry[] => [...marksKey(sheet), ...linesKey(sheet, view)];

/** How many of each kind are drawn, with its name. */
export const kindsIn = ({ marks }: Sheet): { kind: string; label: string; count: number }[] =>
  kindNames.flatMap((kind) => {
    const count = marks.filter((mark) => mark.kind === kind).length;
    const { one, many } = registry.kinds[kind].label;
    return count > 0 ? [{ kind, label: count === 1 ? one : many, count }] : [];
  });

const markWidth = 12;

const marksKey = (sheet: Sheet): KeyEntry[] => {
  const hollow = sheet.marks.find((one) => one.hollow !== 'none');
  const pinned = sheet.marks.find((one) => one.pinned);
  return [
    ...kindsIn(sheet).map(({ kind, label }) => mark(label, { kind, hollow: 'none', pinned: false })),
    ...(hollow
      ? [mark('no paper, or no case, in this view', { kind: hollow.kind, hollow: 'left', pinned: false })]
      : []),
    ...(pinned ? [mark('pinned', { kind: pinned.kind, hollow: 'none', pinned: true })] : []),
  ];
};

const mark = (words: string, look: Pick<Sheet['marks'][number], 'kind' | 'hollow' | 'pinned'>): KeyEntry => ({
  words,
  width: markWidth,
  draw: ({ x, y }, theme) => svgShape({ ...look, x: x + markWidth / 2, y }, theme),
});

const linesKey = ({ lines }: Sheet, { light, lines: asked }: SheetView): KeyEntry[] => {
  const isLit = ({ edge }: SheetLine): boolean => light?.edges.has(edge.id) ?? false;
  const lit = lines.filter(isLit).map(({ edge }) => edge);
  const spoken = new Set(lit.map((edge) => strongestVoice(edge) ?? 'none'));
  const types = new Set<LinkType>(lit.map(({ type }) => type));
  const quiet = lines.some((line) => !isLit(line) && (line.rests || asked === 'all'));
  const line = (words: string, draw: KeyEntry['draw']): KeyEntry => ({ words, width: sampleLength, draw });
  return [
    ...(quiet ? [line(lit.length > 0 ? 'any other link' : 'a link, whoever says so', svgRestingSample)] : []),
    ...[...voices, 'none' as const]
      .filter((voice) => spoken.has(voice))
      .map((voice) =>
        line(voice === 'none' ? 'a plain fact of the record' : voiceLabel[voice].one, (at, theme) =>
          svgSample({ voice, arrow: 'none' }, at, theme),
        ),
      ),
    ...linkTypeNames
      .filter((type) => types.has(type) && registry.types[type].look.arrow !== 'none')
      .map((type) =>
        line(registry.types[type].heading.forward.toLowerCase(), (at, theme) =>
          svgSample({ voice: 'paper', arrow: registry.types[type].look.arrow }, at, theme),
        ),
      ),
  ];
};
