import { readFileSync } from 'node:fs';
import cytoscape, { type StylesheetJson } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { registry } from '#contracts/registry.ts';
import type { KindEntry, Registry } from '#contracts/registry-shape.ts';
import { palettes, type Theme } from './palette.ts';
import { stylesheet } from './stylesheet.ts';

/** What the style sheet makes of an element: asked of Cytoscape itself, which draws nothing here. */
const styleOf = (
  sheet: StylesheetJson,
  data: Record<string, unknown>,
  { classes = '', of = 'node' }: { classes?: string; of?: 'node' | 'edge' } = {},
) => {
  const line = { weights: [0.5], distances: [1], start: [0, 0], end: [0, 0], inset: 0 };
  const box = { width: 10, height: 10, label: 'x' };
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: sheet,
    elements:
      of === 'node'
        ? [{ data: { id: 'one', ...box, ...data }, classes }]
        : [
            { data: { id: 'a', ...box } },
            { data: { id: 'b', ...box } },
            { data: { id: 'one', source: 'a', target: 'b', ...line, ...data }, classes },
          ],
  });
  return (name: string): unknown => cy.getElementById('one').style(name);
};

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')})`;

const law: KindEntry = {
  prefix: 'law',
  label: { one: 'Law', many: 'Laws' },
  meaning: 'A rule.',
  column: 'concerns',
  look: { shape: 'hexagon', light: '#123456', dark: '#ABCDEF' },
  fields: {},
};
const withLaw: Registry = { kinds: { ...registry.kinds, Law: law }, types: registry.types };

describe('a kind that is added to the registry', () => {
  it.each([
    ['light', '#123456'],
    ['dark', '#ABCDEF'],
  ] as const)('is drawn in its shape and its colour: %s', (theme, colour) => {
    const style = styleOf(stylesheet(withLaw, theme), { kind: 'Law' }, { classes: 'shape' });
    expect(style('shape')).toBe('hexagon');
    expect(style('background-color')).toBe(rgb(colour));
  });

  it('colours the lit lines that begin at it', () => {
    const style = styleOf(stylesheet(withLaw, 'light'), { fromKind: 'Law' }, { classes: 'lit', of: 'edge' });
    expect(style('line-color')).toBe(rgb('#123456'));
  });

  it('is not in the style sheet of a registry without it', () => {
    expect(JSON.stringify(stylesheet(registry, 'light'))).not.toContain('Law');
  });
});

describe('a type that is added to the registry', () => {
  const repeals: Registry = {
    kinds: registry.kinds,
    types: { ...registry.types, REPEALS: { ...registry.types.CITES, look: { arrow: 'tee' } } },
  };
  const sheet = stylesheet(repeals, 'light');
  const edge = { type: 'REPEALS', fromKind: 'Paper' };

  it('shows no line until it is lit or asked for, since the registry does not let it rest', () => {
    expect(styleOf(sheet, edge, { of: 'edge' })('display')).toBe('none');
    expect(styleOf(sheet, edge, { of: 'edge', classes: 'lit' })('display')).toBe('element');
    expect(styleOf(sheet, edge, { of: 'edge', classes: 'asked' })('display')).toBe('element');
  });

  it('ends as the registry says, once lit', () => {
    expect(styleOf(sheet, edge, { of: 'edge' })('target-arrow-shape')).toBe('none');
    expect(styleOf(sheet, edge, { of: 'edge', classes: 'lit' })('target-arrow-shape')).toBe('tee');
  });
});

describe.each(['light', 'dark'] satisfies Theme[])('lines, %s', (theme) => {
  const line = (classes: string, data: Record<string, unknown> = {}) =>
    styleOf(stylesheet(registry, theme), { type: 'SUPPORTS', fromKind: 'Paper', ...data }, { of: 'edge', classes });

  it('rest thin and quiet, without a pattern whoever speaks', () => {
    for (const voice of ['paper', 'publisher', 'editor']) {
      const style = line('', { voice });
      expect([style('width'), style('line-color'), style('line-style')]).toEqual([
        '1px',
        rgb(palettes[theme].resting),
        'solid',
      ]);
    }
  });

  it('take the pattern of their strongest voice when lit', () => {
    expect(line('lit', { voice: 'paper' })('line-style')).toBe('solid');
    expect(line('lit', { voice: 'publisher' })('line-dash-pattern')).toBe('6 3');
    expect(line('lit', { voice: 'editor' })('line-cap')).toBe('round');
    expect(line('lit', { voice: 'editor' })('width')).toBe('2px');
  });

  it('are thin, solid and of no kind when lit for a plain fact, unlike what a study says', () => {
    const [fact, study] = [line('lit', { voice: 'none' }), line('lit', { voice: 'paper' })];
    expect([fact('width'), fact('line-style'), fact('line-color')]).toEqual([
      '1px',
      'solid',
      rgb(palettes[theme].line),
    ]);
    expect(study('width')).toBe('2px');
    expect(study('line-color')).toBe(rgb(registry.kinds.Paper.look[theme]));
  });

  it('end hollow where a study qualifies', () => {
    expect(line('lit', { type: 'QUALIFIES' })('target-arrow-fill')).toBe('hollow');
    expect(line('lit', { type: 'SUPPORTS' })('target-arrow-shape')).toBe('none');
  });

  it('step back to 40 % with everything else that is not lit', () => {
    expect(line('dim')('opacity')).toBe('0.4');
  });
});

it('takes exactly the colours of the page', () => {
  const tokens = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8').toLowerCase();
  const names = { ground: 'ground', text: 'text', line: 'line', resting: 'resting-line', focus: 'focus' } as const;
  for (const [name, token] of Object.entries(names)) {
    const pick = (theme: Theme): string =>
      Object.entries(palettes[theme])
        .find(([own]) => own === name)?.[1]
        .toLowerCase() ?? 'none';
    expect(tokens).toContain(`--${token}: light-dark(${pick('light')}, ${pick('dark')})`);
  }
});
