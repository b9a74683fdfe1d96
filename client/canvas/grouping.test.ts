import { expect, it } from 'vitest';
import { type Node, NodeId } from '#contracts/graph.ts';
import type { Picture } from '#client/scene/picture.ts';
import { type DrawnColumn, rowsOf } from './drawn-column.ts';
import { aLink, aPicture, aThing } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { throughline } from './throughline.ts';

const canvas = { width: 1120, height: 808 };
const columnIn = (
  picture: Picture,
  name: string,
  arrangement: Parameters<typeof throughline>[3] = { grouping: 'none', pins: [] },
): DrawnColumn => {
  const drawn = throughline(picture, canvas, roughWidths, arrangement).columns.find(({ column }) => column === name);
  if (!drawn) throw new Error(`no column ${name}`);
  return drawn;
};
const groupsIn = ({ groups }: DrawnColumn) =>
  groups.filter(({ rows }) => rows.length > 0).map(({ title, rows }) => [title, rows.map(({ id }) => id)]);

const government = aThing('Sector', 'government', { title: 'Government' });
const business = aThing('Sector', 'business', { title: 'Business' });
const [first, second] = [1, 2].map((number) =>
  aThing('Tactic', `t${number}`, { title: `Tactic ${number}`, summary: 'A step.', number }),
);
if (!first || !second) throw new Error('no tactics');
const paper = (name: string) =>
  aThing('Paper', name, { title: name, shortTitle: name, summary: name, cslType: 'report', year: 2015 });
const supports = (from: Node, to: Node) => aLink(from, 'SUPPORTS', { to, saidBy: 'paper' });
const inSectors = (node: Node, sectors: readonly Node[]) => ({
  id: NodeId.parse(node.id),
  stages: [],
  sectors: sectors.map(({ id }) => NodeId.parse(id)),
  settings: [],
  ownSettings: [],
});

it('stands papers in groups by a facet, in the order of the groups, those with several or none last', () => {
  const [one, both, none, other] = ['one', 'both', 'none', 'other'].map(paper);
  if (!one || !both || !none || !other) throw new Error('no papers');
  const picture: Picture = {
    nodes: [government, business, first, one, both, none, other],
    edges: [supports(one, first)],
    facets: [inSectors(one, [government]), inSectors(both, [government, business]), inSectors(other, [business])],
  };
  expect(groupsIn(columnIn(picture, 'papers', { grouping: 'sector', pins: [] }))).toEqual([
    ['Business', ['paper:other']],
    ['Government', ['paper:one']],
    ['Several sectors', ['paper:both']],
    ['No sector', ['paper:none']],
  ]);
});

it('orders each group by the rows of its tactics, those without a tactic last', () => {
  const [down, up, alone] = ['down', 'up', 'alone'].map(paper);
  if (!down || !up || !alone) throw new Error('no papers');
  const picture: Picture = {
    nodes: [government, first, second, alone, down, up],
    edges: [supports(up, first), supports(down, second)],
    facets: [down, up, alone].map((node) => inSectors(node, [government])),
  };
  expect(groupsIn(columnIn(picture, 'papers', { grouping: 'sector', pins: [] }))).toEqual([
    ['Government', ['paper:up', 'paper:down', 'paper:alone']],
  ]);
});

it('leaves tactics under their stages', () => {
  const picture = aPicture();
  expect(columnIn(picture, 'tactics', { grouping: 'sector', pins: [] })).toEqual(columnIn(picture, 'tactics'));
});

it('never folds what is pinned', () => {
  const picture = aPicture({ papers: 120 });
  const { folded } = columnIn(picture, 'papers');
  const pins = folded.slice(0, 60).map((id) => NodeId.parse(id));
  const pinned = columnIn(picture, 'papers', { grouping: 'none', pins });
  const drawn = rowsOf(pinned).map(({ id }) => id);
  for (const id of pins) expect(drawn).toContain(id);
  expect(pinned.folded.filter((id) => pins.some((pin) => pin === id))).toEqual([]);
  expect(drawn.length - 1 + pinned.folded.length).toBe(120);
});

it('stands what has no column under the name of its kind, after what the rest concerns, and calls it context', () => {
  const venue = aThing('Venue', 'review', { title: 'Nonprofit and Voluntary Sector Quarterly' });
  const person = aThing('Person', 'who', { title: 'Jane Doe', familyName: 'Doe' });
  const column = columnIn({ nodes: [venue, person, government, first], edges: [] }, 'concerns');
  expect(column.title).toBe('Context');
  expect(groupsIn(column)).toEqual([
    ['Sectors', ['sector:government']],
    ['People', ['person:who']],
    ['Venues', ['venue:review']],
  ]);
  const [row] = rowsOf(column).filter(({ id }) => id === venue.id);
  expect(row?.lines.length).toBeGreaterThan(1);
  expect(row?.labelRight).toBeLessThanOrEqual(column.right);
});

it('calls them concerns where there is nothing else', () => {
  expect(columnIn({ nodes: [government, first], edges: [] }, 'concerns').title).toBe('Concerns');
});
