import { expect, it } from 'vitest';
import { detailAt, namedRows } from './detail.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { aPicture } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { throughline } from './throughline.ts';

const picture = aPicture();
const around = neighbourhoodOf(picture);
const layout = throughline(picture, { width: 1120, height: 808 }, roughWidths);

it('names everything down to a zoom of 0.8, some down to 0.5, heads below', () => {
  expect([1, 0.8, 0.79, 0.5, 0.49].map(detailAt)).toEqual(['all', 'all', 'some', 'some', 'heads']);
});

it('names the tactics and the twelve best connected where there is not room for all', () => {
  const named = [...namedRows('some', layout, around)];
  const others = named.filter((id) => !id.startsWith('tactic:'));
  const linksOf = (id: string): number => around.edgesOf(id).length;
  const unnamed = [...layout.rows.keys()].filter((id) => !named.includes(id));
  expect(named.length - others.length).toBe(16);
  expect(others).toHaveLength(12);
  expect(Math.min(...others.map(linksOf))).toBeGreaterThanOrEqual(Math.max(...unnamed.map(linksOf)));
});

it('names every row, or none', () => {
  expect(namedRows('all', layout, around).size).toBe(layout.rows.size);
  expect(namedRows('heads', layout, around).size).toBe(0);
});
