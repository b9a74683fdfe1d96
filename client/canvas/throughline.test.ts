import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Picture } from '#client/scene/picture.ts';
import { aLink, aPicture, aThing } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { type DrawnColumn, rowsOf } from './drawn-column.ts';
import { throughline } from './throughline.ts';
import type { Size } from './whole-view.ts';

const canvas: Size = { width: 1120, height: 808 };
const layOut = (picture: Picture, size = canvas) => throughline(picture, size, roughWidths);
const columnIn = (picture: Picture, name: string, size = canvas): DrawnColumn => {
  const column = layOut(picture, size).columns.find((drawn) => drawn.column === name);
  if (!column) throw new Error(`no column ${name}`);
  return column;
};
const titlesOf = ({ groups }: DrawnColumn): (string | null)[] =>
  groups.filter(({ rows }) => rows.length > 0).map(({ title }) => title);
const pitchOf = (column: DrawnColumn): number | undefined => column.groups[0]?.rows[0]?.height;

const widths = (drawn: readonly DrawnColumn[]) => drawn.map(({ left, right }) => right - left);
const gaps = (drawn: readonly DrawnColumn[]) => drawn.slice(1).map(({ left }, at) => left - (drawn[at]?.right ?? 0));

const tactic = (name: string, number: number) => aThing('Tactic', name, { title: name, summary: name, number });
const paper = (name: string) =>
  aThing('Paper', name, { title: name, shortTitle: name, summary: name, cslType: 'report', year: 2015 });
const supports = (from: ReturnType<typeof paper>, to: ReturnType<typeof tactic>) =>
  aLink(from, 'SUPPORTS', { to, saidBy: 'paper' });

it('stands four columns where they belong at 1120 px', () => {
  const { columns } = layOut(aPicture());
  expect(columns.map(({ column, left, right }) => [column, left, right])).toEqual([
    ['concerns', 24, 176],
    ['papers', 192, 444],
    ['tactics', 592, 800],
    ['cases', 904, 1108],
  ]);
});

it('heads every column with its title and how many things it holds', () => {
  const { columns } = layOut(aPicture({ papers: 120 }));
  expect(columns.map(({ title, count }) => `${title} · ${count}`)).toEqual([
    'Concerns · 34',
    'Papers · 120',
    'Tactics · 16',
    'Cases · 120',
  ]);
});

it('gives the width that a wider canvas has to the gaps and keeps the columns as they are', () => {
  const narrow = layOut(aPicture()).columns;
  const wide = layOut(aPicture(), { width: 1600, height: 808 }).columns;
  expect(widths(wide)).toEqual(widths(narrow));
  gaps(wide).forEach((gap, at) => expect(gap).toBeGreaterThan(gaps(narrow)[at] ?? Infinity));
  expect(wide.at(-1)?.right).toBe(1600 - 12);
});

it('draws smaller, not closer, on a canvas that is too narrow', () => {
  const { view, size } = layOut(aPicture(), { width: 900, height: 700 });
  expect(size.width).toBe(1120);
  expect(view.zoom).toBeLessThan(1);
  expect(view.pan.x + 1120 * view.zoom).toBeCloseTo(900, 6);
});

it('lets papers breathe up to 40 px and presses them down to 16', () => {
  expect(pitchOf(columnIn(aPicture({ papers: 6 }), 'papers'))).toBe(40);
  expect(pitchOf(columnIn(aPicture({ papers: 36 }), 'papers'))).toBe(20);
  expect(pitchOf(columnIn(aPicture({ papers: 46 }), 'papers'))).toBe(16);
});

it('keeps tactics at 34 px, two lines, where there is room', () => {
  const heights = columnIn(aPicture(), 'tactics').groups.flatMap(({ rows }) => rows.map(({ height }) => height));
  expect(heights.filter((height) => height === 34)).toHaveLength(15);
});

it('shows all 16 tactics at 1024 × 600 with its header and footer', () => {
  const tactics = columnIn(aPicture(), 'tactics', { width: 1024, height: 508 });
  expect(tactics.folded).toEqual([]);
});

it('puts sectors, audiences and topics in blocks under their names', () => {
  expect(titlesOf(columnIn(aPicture(), 'concerns'))).toEqual(['Sectors', 'Audiences', 'Topics']);
});

it('puts tactics under their stages in the order of the toolkit', () => {
  const column = columnIn(aPicture(), 'tactics');
  expect(titlesOf(column)).toEqual(['Diagnosis', 'Design', 'Implementation', 'Assessment']);
  expect(rowsOf(column).map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, n) => `tactic:tactic-${n}`));
});

it('needs no stages to draw tactics', () => {
  const column = columnIn({ nodes: [tactic('b', 1), tactic('a', 2)], edges: [] }, 'tactics');
  expect(titlesOf(column)).toEqual([null]);
  expect(rowsOf(column).map(({ id }) => id)).toEqual(['tactic:b', 'tactic:a']);
});

it('orders papers by the rows of their tactics, those without a tactic last under a head that counts them', () => {
  const [first, second] = [tactic('first', 1), tactic('second', 2)];
  const [up, down, alone] = [paper('up'), paper('down'), paper('alone')];
  const picture = { nodes: [first, second, alone, down, up], edges: [supports(up, first), supports(down, second)] };
  const column = columnIn(picture, 'papers');
  expect(rowsOf(column).map(({ id }) => id)).toEqual(['paper:up', 'paper:down', 'paper:alone']);
  expect(titlesOf(column)).toEqual([null, 'No tactic yet · 1']);
});

it('says nothing about missing tactics where tactics are filtered out', () => {
  expect(titlesOf(columnIn({ nodes: [paper('one')], edges: [] }, 'papers'))).toEqual([null]);
});

it('folds what has the fewest links into one last row, and nothing else', () => {
  const picture = aPicture({ papers: 80 });
  const { folded, more, groups } = columnIn(picture, 'papers');
  const linksOf = (id: string) => picture.edges.filter(({ from, to }) => from === id || to === id).length;
  const kept = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(kept.length + folded.length).toBe(80);
  expect(Math.min(...kept.map(linksOf))).toBeGreaterThanOrEqual(Math.max(...folded.map(linksOf)));
  expect(more?.top).toBe(Math.max(...groups.flatMap(({ rows }) => rows.map(({ top, height }) => top + height))));
});

it('knows the row of a folded thing: the one that stands for it', () => {
  const layout = layOut(aPicture({ papers: 80 }));
  const column = layout.columns.find((drawn) => drawn.column === 'papers');
  expect(layout.rowOf(column?.folded[0] ?? '')).toBe(column?.more);
});

const someCanvas = fc.record({
  width: fc.integer({ min: 360, max: 2560 }),
  height: fc.integer({ min: 400, max: 1440 }),
});
const somePicture = fc
  .record({
    papers: fc.nat(90),
    cases: fc.nat(90),
    tactics: fc.integer({ min: 1, max: 30 }),
    topics: fc.nat(60),
    papersWithoutTactic: fc.nat(9),
    seed: fc.nat(),
  })
  .map(aPicture);

it('loses nothing: what stands in a column is drawn or folded, once', () => {
  fc.assert(
    fc.property(somePicture, someCanvas, (picture, size) => {
      const { columns } = layOut(picture, size);
      const ids = columns.flatMap(({ groups, folded }) => [
        ...groups.flatMap(({ rows }) => rows.map(({ id }) => id)),
        ...folded,
      ]);
      const wanted = picture.nodes.filter(({ kind }) => kind !== 'Stage').map(({ id }) => id);
      expect(ids.toSorted()).toEqual(wanted.toSorted());
      for (const { folded, more } of columns) expect(more !== null).toBe(folded.length > 0);
    }),
    { numRuns: 40 },
  );
});

it('lets no row overlap another or leave the canvas', () => {
  fc.assert(
    fc.property(somePicture, someCanvas, (picture, size) => {
      const layout = layOut(picture, size);
      for (const column of layout.columns) {
        const spans = column.groups.flatMap(({ head, rows }) => [...(head ? [head] : []), ...rows]);
        const all = column.more ? [...spans, column.more] : spans;
        all.slice(1).forEach(({ top }, at) => {
          expect(top).toBeGreaterThanOrEqual((all[at]?.top ?? 0) + (all[at]?.height ?? 0));
        });
        const last = all.at(-1);
        expect((last?.top ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(layout.size.height);
      }
    }),
    { numRuns: 40 },
  );
});

it('places the same picture the same way, in whatever order its things and links come', () => {
  fc.assert(
    fc.property(
      somePicture.chain((picture) =>
        fc.record({
          picture: fc.constant(picture),
          nodes: fc.shuffledSubarray([...picture.nodes], { minLength: picture.nodes.length }),
          edges: fc.shuffledSubarray([...picture.edges], { minLength: picture.edges.length }),
        }),
      ),
      ({ picture, nodes, edges }) => {
        expect(layOut({ nodes, edges }).columns).toEqual(layOut(picture).columns);
      },
    ),
    { numRuns: 20 },
  );
});
