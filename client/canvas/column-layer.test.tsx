import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { ColumnLayer } from './column-layer.tsx';
import { aPicture } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { throughline } from './throughline.ts';

const layer = (papers: number, name: string, ...chosen: string[]): string => {
  const { columns } = throughline(aPicture({ papers }), { width: 1120, height: 808 }, roughWidths);
  const column = columns.find((drawn) => drawn.column === name);
  if (!column) throw new Error(`no column ${name}`);
  const names = new Map(column.groups.flatMap(({ rows }) => rows.map(({ id }) => [id, `name of ${id}`])));
  return renderToStaticMarkup(
    <ColumnLayer column={column} names={names} current="tactic:tactic-3" chosen={new Set(chosen)} onUnfold={vi.fn()} />,
  );
};

it('heads a column with its title and count', () => {
  expect(layer(36, 'papers')).toMatch(/<h2>.*Papers.*· 36.*<\/h2>/);
});

it('has a named button for each row, and only one that Tab leads to', () => {
  const html = layer(36, 'tactics');
  expect(html.match(/<button/g)).toHaveLength(16);
  expect(html.match(/tabindex="0"/gi)).toHaveLength(1);
  expect(html).toContain('aria-label="name of tactic:tactic-3"');
});

it('calls each list by the head that is seen above it', () => {
  expect(layer(36, 'tactics')).toContain('<ul aria-label="Diagnosis">');
});

it('tells which row is chosen', () => {
  const html = layer(36, 'tactics', 'tactic:tactic-5');
  expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
});

it('says how many more there are, on a button', () => {
  expect(layer(36, 'papers')).not.toContain(' more');
  expect(layer(80, 'papers')).toMatch(/<button[^>]*>\d+ more<\/button>/);
});
