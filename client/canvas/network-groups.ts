import type { Point } from './line-path.ts';
import { type Room, spreadFor } from './network-room.ts';
import { middleOf, spreadOf } from './point-cloud.ts';

interface Grouped {
  /** For each point the title of its group. */
  readonly groups: readonly string[];
  readonly room: Room;
}

/** Gives each group a disc of its own, as large as its members need, near where the forces have drawn it. */
export const gatherGroups = (points: readonly Point[], { groups, room }: Grouped): Point[] => {
  const titles = [...new Set(groups)];
  const clouds = titles.map((title) => {
    const members = points.filter((_, at) => groups[at] === title);
    const spread = spreadFor(members.length, room);
    return { middle: middleOf(members), scale: spread / (spreadOf(members) || 1), radius: spread * discOfSpread };
  });
  const middles = apart(clouds);
  return points.map((point, at) => {
    const group = titles.indexOf(groups[at] ?? '');
    const cloud = clouds[group];
    const middle = middles[group];
    if (!cloud || !middle) return point;
    return {
      x: middle.x + (point.x - cloud.middle.x) * cloud.scale,
      y: middle.y + (point.y - cloud.middle.y) * cloud.scale,
    };
  });
};

/** The radius of a disc over the root mean square of an even spread, with a little air. */
const discOfSpread = Math.SQRT2 * 1.15;
const rounds = 300;
const inward = 0.02;

/** Moves discs until none lies over another: each round draws them inward and pushes pairs apart. */
const apart = (discs: readonly { readonly middle: Point; readonly radius: number }[]): readonly Point[] => {
  const middles = discs.map(({ middle }) => ({ ...middle }));
  for (let round = 0; round < rounds; round += 1) {
    const pull = round < rounds / 2 ? 1 - inward : 1;
    for (const middle of middles) {
      middle.x *= pull;
      middle.y *= pull;
    }
    middles.forEach((one, at) => {
      for (const [beyond, other] of middles.slice(at + 1).entries()) {
        const away = { x: other.x - one.x, y: other.y - one.y };
        const distance = Math.hypot(away.x, away.y);
        const overlap = (discs[at]?.radius ?? 0) + (discs[at + 1 + beyond]?.radius ?? 0) - distance;
        if (overlap <= 0) continue;
        // Two in the same place part sideways.
        const unit = distance > 0 ? { x: away.x / distance, y: away.y / distance } : { x: 1, y: 0 };
        one.x -= (unit.x * overlap) / 2;
        one.y -= (unit.y * overlap) / 2;
        other.x += (unit.x * overlap) / 2;
        other.y += (unit.y * overlap) / 2;
      }
    });
  }
  return middles;
};
