import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import type { Picture } from '#client/scene/picture.ts';
import { aPicture, aThing } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { timeline, type TimelineArrangement } from './timeline.ts';
import { undatedMore } from './undated-lane.ts';
import type { Size } from './whole-view.ts';

const canvas: Size = { width: 1120, height: 808 };
const plain: TimelineArrangement = { grouping: 'none', pins: [], extent: null };
const layOut = (picture: Picture, arrangement = plain, size = canvas) =>
  timeline(picture, size, roughWidths, arrangement);

const paper = (name: string, year: number, unsure?: string[]) =>
  aThing('Paper', name, {
    title: name,
    shortTitle: name,
    summary: name,
    cslType: 'report',
    year,
    ...(unsure ? { unsure } : {}),
  });
const aCase = (name: string, years: { fromYear?: number; toYear?: number }) =>
  aThing('CaseStudy', name, { title: name, shortTitle: name, summary: name, collection: 'A library', ...years });
const only = (...nodes: ReturnType<typeof aThing>[]): Picture => ({ nodes, edges: [] });

it('stands things at their years, from the first on the left to the last on the right', () => {
  const { rows, scale } = layOut(only(paper('old', 1990), paper('mid', 2000), paper('new', 2010)));
  expect(scale?.extent).toEqual([1990, 2010]);
  const [old = 0, mid = 0, late = 0] = ['old', 'mid', 'new'].map((name) => rows.get(`paper:${name}`)?.left ?? NaN);
  expect(Math.abs(mid - (old + late) / 2)).toBeLessThanOrEqual(1);
  expect(late).toBeGreaterThan(mid);
});

it('spans the years that it is told to, so that a filter moves nothing', () => {
  const extent = [1990, 2020] as const;
  const whole = layOut(only(paper('a', 1990), paper('b', 2005), paper('c', 2020)), { ...plain, extent });
  const filtered = layOut(only(paper('b', 2005)), { ...plain, extent });
  expect(filtered.scale?.extent).toEqual([1990, 2020]);
  expect(filtered.scale).toEqual(whole.scale);
  expect(filtered.rows.get('paper:b')?.left).toBe(whole.rows.get('paper:b')?.left);
});

it('has a lane for papers, one for cases, and a last one for what has no year', () => {
  const { lanes } = layOut(aPicture());
  expect(lanes.map(({ title, count }) => `${title} · ${count}`)).toEqual(['Papers · 36', 'Without a year · 86']);
  const dated = layOut(only(paper('p', 2001), aCase('c', { fromYear: 1999 })));
  expect(dated.lanes.map(({ title }) => title)).toEqual(['Papers', 'Cases']);
});

it('has a lane for each group, with papers and cases in it', () => {
  const sector = aThing('Sector', 'government', { title: 'Government' });
  const nodes = [paper('p', 2001), aCase('c', { fromYear: 1999 }), paper('q', 2003)];
  const facets = nodes.slice(0, 2).map(({ id }) => ({
    id: NodeId.parse(id),
    stages: [],
    sectors: [NodeId.parse(sector.id)],
    settings: [],
    ownSettings: [],
  }));
  const { lanes } = layOut({ nodes, edges: [], facets, values: [sector] }, { ...plain, grouping: 'sector' });
  expect(lanes.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual([
    ['Government', ['case:c', 'paper:p']],
    ['No sector', ['paper:q']],
  ]);
});

it('marks a year that nobody has checked', () => {
  const { rows } = layOut(only(paper('doubtful', 2015, ['year'])));
  expect(rows.get('paper:doubtful')?.lines).toEqual(['doubtful 2015?']);
});

it('draws a bar from the first to the last year of a case, and none for one year', () => {
  const { lanes, scale } = layOut(
    only(aCase('long', { fromYear: 2000, toYear: 2010 }), aCase('short', { fromYear: 2005, toYear: 2005 })),
  );
  const bars = lanes.flatMap((lane) => lane.bars);
  expect(bars.map(({ id }) => id)).toEqual(['case:long']);
  expect(Math.abs((bars[0]?.right ?? 0) - (scale?.right ?? NaN))).toBeLessThanOrEqual(1);
});

it('has no years where nothing has one', () => {
  const { scale, lanes } = layOut(only(aCase('one', {})));
  expect(scale).toBeNull();
  expect(lanes.map(({ title }) => title)).toEqual(['Without a year']);
});

it('keeps pinned things of those without a year, then the best linked', () => {
  const picture = aPicture({ cases: 300, topics: 90 });
  const pinned = NodeId.parse('topic:topic-1');
  const { lanes } = layOut(picture, { ...plain, pins: [pinned] });
  const lane = lanes.at(-1);
  const linksOf = (id: string) =>
    picture.edges.filter(({ from, to, type }) => type !== 'IN_STAGE' && (from === id || to === id)).length;
  const kept = (lane?.rows ?? []).map(({ id }) => id);
  expect(lane?.folded.length).toBeGreaterThan(0);
  expect(kept).toContain(pinned);
  const others = kept.filter((id) => id !== String(pinned)).map(linksOf);
  expect(Math.min(...others)).toBeGreaterThanOrEqual(Math.max(...(lane?.folded ?? []).map(linksOf)));
});

it('knows the row of a folded thing: the one that stands for it', () => {
  const layout = layOut(aPicture({ cases: 300 }));
  const [folded = ''] = layout.lanes.at(-1)?.folded ?? [];
  expect(layout.rowOf(folded)?.id).toBe(undatedMore);
});

const somePicture = fc
  .record({
    papers: fc.nat(90),
    cases: fc.nat(200),
    topics: fc.nat(60),
    tactics: fc.integer({ min: 1, max: 30 }),
    seed: fc.nat(),
  })
  .chain((wishes) =>
    fc.array(fc.tuple(fc.integer({ min: 1900, max: 2030 }), fc.nat(30)), { maxLength: 60 }).map((years): Picture => {
      const { nodes, edges } = aPicture(wishes);
      const dated = nodes.map((node, at) => {
        const [fromYear, lasting] = years[at % Math.max(1, years.length)] ?? [undefined, 0];
        return node.kind === 'CaseStudy' && at % 3 > 0 && fromYear !== undefined
          ? { ...node, fromYear, toYear: fromYear + lasting }
          : node;
      });
      return { nodes: dated, edges };
    }),
  );
const someCanvas = fc.record({
  width: fc.integer({ min: 360, max: 2560 }),
  height: fc.integer({ min: 400, max: 1440 }),
});

it('lets no label, mark or bar touch that of another', () => {
  fc.assert(
    fc.property(somePicture, someCanvas, (picture, size) => {
      const { lanes } = layOut(picture, plain, size);
      const bars = new Map(lanes.flatMap((lane) => lane.bars).map((bar) => [bar.id, bar]));
      const boxes = lanes
        .flatMap(({ rows, more }) => [...rows, ...(more ? [more] : [])])
        .map(({ id, left, labelRight, top, height }) => ({
          left,
          right: Math.max(labelRight, bars.get(id)?.right ?? 0),
          top,
          bottom: top + height,
        }))
        .toSorted((one, other) => one.top - other.top || one.left - other.left);
      const touching = boxes.slice(1).filter((box, at) => {
        const before = boxes[at];
        return before && (before.top === box.top ? box.left <= before.right : box.top < before.bottom);
      });
      expect(touching).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('loses nothing: everything but stages is drawn or folded, once', () => {
  fc.assert(
    fc.property(somePicture, someCanvas, (picture, size) => {
      const { lanes } = layOut(picture, plain, size);
      const ids = lanes.flatMap(({ rows, folded }) => [...rows.map(({ id }) => id), ...folded]);
      const wanted = picture.nodes.filter(({ kind }) => kind !== 'Stage').map(({ id }) => id);
      expect(ids.toSorted()).toEqual(wanted.toSorted());
      for (const { folded, more } of lanes) expect(more !== null).toBe(folded.length > 0);
    }),
    { numRuns: 40 },
  );
});

it('places the same picture the same way, in whatever order its things come', () => {
  fc.assert(
    fc.property(
      somePicture.chain((picture) =>
        fc.record({
          picture: fc.constant(picture),
          nodes: fc.shuffledSubarray([...picture.nodes], { minLength: picture.nodes.length }),
        }),
      ),
      ({ picture, nodes }) => {
        expect(layOut({ ...picture, nodes }).lanes).toEqual(layOut(picture).lanes);
      },
    ),
    { numRuns: 20 },
  );
});
