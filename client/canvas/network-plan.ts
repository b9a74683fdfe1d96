import { groupOf } from '#contracts/facets.ts';
import { compareText } from '#contracts/order.ts';
import type { Picture } from '#client/scene/picture.ts';
import type { Arrangement } from './graph-canvas-props.ts';
import type { Point } from './line-path.ts';
import type { NetworkRequest, Places } from './network-places.ts';
import { placesNearby } from './network-nearby.ts';

/** What is to be done so that everything in a picture has a place. */
export type NetworkPlan =
  | { readonly do: 'keep'; readonly places: Places }
  /** New things have found a place among the others. */
  | { readonly do: 'join'; readonly places: Places }
  /** Nothing stands but what is pinned. */
  | { readonly do: 'lay out'; readonly request: NetworkRequest };

export const networkPlan = (
  picture: Picture,
  { positions, pins, grouping }: Omit<Arrangement, 'layout'>,
): NetworkPlan => {
  const standing = new Map(Object.entries(positions).map(([id, [x, y]]): [string, Point] => [id, { x, y }]));
  if (picture.nodes.every(({ id }) => standing.has(id))) return { do: 'keep', places: standing };
  const ids = picture.nodes.map(({ id }): string => id).toSorted(compareText);
  const pinned = new Set<string>(pins);
  if (ids.every((id) => pinned.has(id) || !standing.has(id)))
    return { do: 'lay out', request: requestFor(picture, { ids, grouping, fixed: only(pinned, standing) }) };
  return { do: 'join', places: placesNearby({ ids, neighboursOf: neighboursIn(picture), standing }) };
};

interface Wanted extends Pick<Arrangement, 'grouping'> {
  readonly ids: readonly string[];
  readonly fixed: Places;
}

const requestFor = (picture: Picture, { ids, grouping, fixed }: Wanted): NetworkRequest => {
  const places = new Map(ids.map((id, at) => [id, at]));
  const links = picture.edges.flatMap(({ from, to }): [number, number][] => {
    const ends = [places.get(from), places.get(to)]
      .filter((at) => at !== undefined)
      .toSorted((one, other) => one - other);
    const [low, high] = ends;
    return low !== undefined && high !== undefined && low !== high ? [[low, high]] : [];
  });
  const titles = groupOf(picture, grouping);
  return {
    ids,
    links: links.toSorted(([from, to], [otherFrom, otherTo]) => from - otherFrom || to - otherTo),
    groups: grouping === 'none' ? [] : ids.map((id) => titles.get(id) ?? ''),
    fixed,
  };
};

const only = (ids: ReadonlySet<string>, places: Places): Places => new Map([...places].filter(([id]) => ids.has(id)));

const neighboursIn = ({ edges }: Picture): ((id: string) => readonly string[]) => {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string): void => {
    const known = neighbours.get(id);
    if (known) known.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return (id) => neighbours.get(id) ?? [];
};
