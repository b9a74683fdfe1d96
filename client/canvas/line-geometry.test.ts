import { expect, it } from 'vitest';
import { lineGeometry, middleOf } from './line-geometry.ts';
import { linePathsOf } from './line-ends.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { aPicture } from './testing/a-picture.ts';
import { roughWidths } from './testing/rough-widths.ts';
import { throughline } from './throughline.ts';

it('says where a line runs in such a way that the points can be found again', () => {
  const picture = aPicture({ papers: 8 });
  const around = neighbourhoodOf(picture);
  const layout = throughline(picture, { width: 1120, height: 808 }, roughWidths);
  for (const [id, path] of linePathsOf(layout, around)) {
    const edge = around.edges.get(id);
    const from = layout.rowOf(edge?.from ?? '');
    const to = layout.rowOf(edge?.to ?? '');
    if (!from || !to) throw new Error('a line has two ends');
    const { start, end, weights, distances } = lineGeometry(path, from, to);
    const [a, b] = [middleOf(from), middleOf(to)];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy);
    path.controls.forEach((control, at) => {
      const [along = 0, aside = 0] = [weights[at], distances[at]];
      expect(a.x + along * dx - (aside * dy) / length).toBeCloseTo(control.x, 6);
      expect(a.y + along * dy + (aside * dx) / length).toBeCloseTo(control.y, 6);
    });
    expect([a.x + start[0], a.y + start[1]]).toEqual([path.start.x, path.start.y]);
    expect([b.x + end[0], b.y + end[1]]).toEqual([path.end.x, path.end.y]);
  }
});
