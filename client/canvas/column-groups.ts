import type { Node } from '#contracts/graph.ts';
import { kindNames, registry } from '#contracts/registry.ts';
import type { Column } from '#contracts/registry-shape.ts';
import { byPlace, compareText, stagesIn } from '#client/scene/order.ts';
import type { Picture } from '#client/scene/picture.ts';
import { isResting, type Neighbourhood, otherEnd } from './neighbourhood.ts';
import { orderByFacing } from './ordering.ts';
import type { ColumnPlan } from './stack-column.ts';

interface Setting {
  readonly picture: Picture;
  readonly around: Neighbourhood;
  /** The drawn tactics from top to bottom. */
  readonly tactics: readonly string[];
}

/** A column's things, grouped and in order from top to bottom. */
export const groupsOf = (column: Column, setting: Setting): ColumnPlan['groups'] => {
  if (column === 'concerns') return blocksByKind(setting.around.inColumn(column));
  if (column === 'tactics') return tacticsByStage(setting);
  return facingTactics(setting.around.inColumn(column), setting);
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

const facingTactics = (nodes: readonly Node[], { around, tactics }: Setting): ColumnPlan['groups'] => {
  const rowOf = new Map(around.inColumn('tactics').map(({ id }) => [String(id), tactics.length]));
  tactics.forEach((id, row) => rowOf.set(id, row));
  const facing = new Map(
    nodes.map(({ id }): [string, number[]] => [
      id,
      around
        .edgesOf(id)
        .filter(isResting)
        .flatMap((edge) => rowOf.get(otherEnd(edge, id)) ?? [])
        .toSorted((one, other) => one - other),
    ]),
  );
  const rowsFacing = (id: string): readonly number[] => facing.get(id) ?? [];
  const linked = idsOf(nodes).filter((id) => rowsFacing(id).length > 0);
  const alone = idsOf(nodes).filter((id) => rowsFacing(id).length === 0);
  const title = `No ${registry.kinds.Tactic.label.one.toLowerCase()} yet · ${alone.length}`;
  return [
    { title: null, ids: orderByFacing(linked, rowsFacing) },
    { title: rowOf.size > 0 ? title : null, ids: alone.toSorted(compareText) },
  ];
};

const idsOf = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => id);
