import { expect, it } from 'vitest';
import { linksInOrder, rowAfterKey, rowAfterTyping, stepAround } from './keyboard.ts';
import { neighbourhoodOf, otherEnd } from './neighbourhood.ts';
import { aPicture } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { rowsOf } from './drawn-column.ts';
import { throughline } from './throughline.ts';

const picture = aPicture({ papers: 80 });
const around = neighbourhoodOf(picture);
const layout = throughline(picture, { width: 1120, height: 808 }, roughWidths);
const [concerns, papers, tactics] = layout.columns.map((column) => rowsOf(column));
const first = papers?.[0]?.id ?? '';

it('goes down and up a column, to its first row and to its last, which opens what is folded', () => {
  expect(rowAfterKey(layout, first, 'ArrowDown')).toBe(papers?.[1]);
  expect(rowAfterKey(layout, papers?.[1]?.id ?? '', 'ArrowUp')).toBe(papers?.[0]);
  expect(rowAfterKey(layout, first, 'End')?.id).toBe('more:papers');
  expect(rowAfterKey(layout, 'more:papers', 'Home')).toBe(papers?.[0]);
});

it('stops at the ends of a column and at the outer columns', () => {
  expect(rowAfterKey(layout, first, 'ArrowUp')).toBeUndefined();
  expect(rowAfterKey(layout, concerns?.[0]?.id ?? '', 'ArrowLeft')).toBeUndefined();
});

it('goes sideways to the row at the same height', () => {
  const from = papers?.[20];
  const to = rowAfterKey(layout, from?.id ?? '', 'ArrowRight');
  const away = (y: number | undefined) => Math.abs((y ?? Infinity) - (from?.y ?? 0));
  expect(tactics).toContain(to);
  expect(away(to?.y)).toBe(Math.min(...(tactics ?? []).map(({ y }) => away(y))));
});

it('reaches every row by arrow keys alone', () => {
  const reached = new Set([first]);
  for (const id of reached)
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      const next = rowAfterKey(layout, id, key);
      if (next) reached.add(next.id);
    }
  expect(reached.size).toBe(layout.rows.size);
});

it('finds a row by the letters that its name begins with, and the next one by the same letter', () => {
  const engage = rowAfterTyping(layout, first, 'enga');
  expect(engage?.lines.join(' ')).toBe('Engage Potential Partners');
  const share = rowAfterTyping(layout, engage?.id ?? '', 's');
  expect(share?.lines.join(' ')).toBe('Share a Vision of Success');
  expect(rowAfterTyping(layout, share?.id ?? '', 's')).not.toBe(share);
  expect(rowAfterTyping(layout, first, 'qqq')).toBeUndefined();
});

it('goes through the links of a thing column by column, from top to bottom, each once', () => {
  const links = linksInOrder(first, around, layout);
  expect(links.map(({ id }) => id).toSorted()).toEqual(
    around
      .edgesOf(first)
      .map(({ id }) => id)
      .toSorted(),
  );
  const places = links.map((link) => {
    const row = layout.rowOf(otherEnd(link, first));
    return (row?.left ?? 0) * 10_000 + (row?.y ?? 0);
  });
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

it('steps from the last to the first and back', () => {
  expect(stepAround(null, 1, 3)).toBe(0);
  expect(stepAround(null, -1, 3)).toBe(2);
  expect(stepAround(2, 1, 3)).toBe(0);
  expect(stepAround(0, -1, 3)).toBe(2);
});
