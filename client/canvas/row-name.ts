import type { Node } from '#contracts/graph.ts';
import { entryOf, kindNames, registry } from '#contracts/registry.ts';
import { hasUnsureYear, labelOf } from '#contracts/label.ts';
import { columnOf, type Neighbourhood, otherEnd } from './neighbourhood.ts';

/** A row as it is read out: "Trust in EMS contracts 2015, paper, pinned, 2 tactics, 1 case". */
export const rowName = (node: Node, around: Neighbourhood, pins: ReadonlySet<string>): string => {
  const neighbours = new Set(around.edgesOf(node.id).map((edge) => otherEnd(edge, node.id)));
  const kinds = [...neighbours].flatMap((id) => around.nodes.get(id) ?? []).filter(isOnTheWay);
  const counts = kindNames.flatMap((kind) => {
    const count = kinds.filter((other) => other.kind === kind).length;
    const { one, many } = registry.kinds[kind].label;
    return count > 0 ? [`${count} ${(count === 1 ? one : many).toLowerCase()}`] : [];
  });
  const unsure = hasUnsureYear(node) ? ['year not checked'] : [];
  const pinned = pins.has(node.id) ? ['pinned'] : [];
  const kind = entryOf(registry, node.kind)?.label.one.toLowerCase();
  return [labelOf(node), ...unsure, kind, ...pinned, ...counts].join(', ');
};

/** What it concerns would make the name long: it is read out in the thing's own panel. */
const isOnTheWay = (node: Node): boolean => columnOf(node) !== 'concerns';
