import type { Node } from '#contracts/graph.ts';
import { kindNames, registry } from '#contracts/registry.ts';
import type { Column } from '#contracts/registry-shape.ts';
import { groupOf, groupTitles } from '#contracts/facets.ts';
import type { Grouping } from '#contracts/view.ts';
import { byPlace, compareText } from '#contracts/order.ts';
import { stagesIn } from '#client/scene/stages.ts';
import type { Picture } from '#client/scene/picture.ts';
import { isResting, type Neighbourhood, otherEnd } from './neighbourhood.ts';
import { orderByFacing } from './ordering.ts';
import type { ColumnPlan } from './stack-column.ts';

interface Setting {
  readonly picture: Picture;
  readonly around: Neighbourhood;
  /** The drawn tactics from top to bottom. */
  readonly tactics: readonly string[];
  readonly grouping: Grouping;
}

/** A column's things, grouped and in order from top to bottom. */
export const groupsOf = (column: Column, setting: Setting): ColumnPlan['groups'] => {
  if (column === 'concerns') return blocksByKind(setting.around.inColumn(column));
  if (column === 'tactics') return tacticsByStage(setting);
  const facing = rowsFacing(setting.around.inColumn(column), setting);
  return setting.grouping === 'none' ? facingTactics(facing, setting) : groupsFacingTactics(facing, setting);
};

const blocksByKind = (nodes: readonly Node[]): ColumnPlan['groups'] =>
  kindNames.map((kind) => ({
    title: registry.kinds[kind].label.many,
    ids: idsOf(nodes.filter((node) => node.kind === kind).toSorted(byFacetAndLabel)),
  }));

const byFacetAndLabel = (one: Node, other: Node): number =>
  compareText(facetOf(one), facetOf(other)) || byPlace(one, other);

const facetOf = (node: Node): string => ('facet' in node ? node.facet : '');

const tacticsByStage = ({ picture, around }: Setting): ColumnPlan['groups'] => {
  const stageOf = stagesIn(picture);
  const tactics = [...around.inColumn('tactics')].toSorted(byPlace);
  const stages = [...new Set(stageOf.values())].toSorted(byPlace);
  const rest = tactics.filter(({ id }) => !stageOf.has(id));
  return [
    ...stages.map((stage) => ({
      title: stage.title,
      ids: idsOf(tactics.filter(({ id }) => stageOf.get(id) === stage)),
    })),
    { title: stages.length > 0 ? 'No stage' : null, ids: idsOf(rest) },
  ];
};

/** For each thing the rows of the tactics that it is linked to, from top to bottom. */
type Facing = ReadonlyMap<string, readonly number[]>;

const rowsFacing = (nodes: readonly Node[], { around, tactics }: Setting): Facing => {
  const rowOf = new Map(around.inColumn('tactics').map(({ id }) => [String(id), tactics.length]));
  tactics.forEach((id, row) => rowOf.set(id, row));
  return new Map(
    nodes.map(({ id }) => [
      id,
      around
        .edgesOf(id)
        .filter(isResting)
        .flatMap((edge) => rowOf.get(otherEnd(edge, id)) ?? [])
        .toSorted((one, other) => one - other),
    ]),
  );
};

const facingTactics = (facing: Facing, { around }: Setting): ColumnPlan['groups'] => {
  const { linked, alone } = inOrder([...facing.keys()], facing);
  const title = `No ${registry.kinds.Tactic.label.one.toLowerCase()} yet · ${alone.length}`;
  return [
    { title: null, ids: linked },
    { title: around.inColumn('tactics').length > 0 ? title : null, ids: alone },
  ];
};

const groupsFacingTactics = (facing: Facing, { picture, grouping }: Setting): ColumnPlan['groups'] => {
  const titles = groupOf(picture, grouping);
  return groupTitles(picture, grouping).map((title) => {
    const { linked, alone } = inOrder(
      [...facing.keys()].filter((id) => titles.get(id) === title),
      facing,
    );
    return { title, ids: [...linked, ...alone] };
  });
};

const inOrder = (ids: readonly string[], facing: Facing): { linked: string[]; alone: string[] } => {
  const rowsOf = (id: string): readonly number[] => facing.get(id) ?? [];
  const linked = ids.filter((id) => rowsOf(id).length > 0);
  const alone = ids.filter((id) => rowsOf(id).length === 0);
  return { linked: orderByFacing(linked, rowsOf), alone: alone.toSorted(compareText) };
};

const idsOf = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => id);
