import type { NodeId } from '#contracts/graph.ts';
import type { FacetRow } from '#contracts/view.ts';
import type { GraphDatabase } from '#server/graph/graph-database.ts';
import { listOwnSettings, listSectors, listSettings, listStages } from './queries.ts';

/** What some things count for, sorted by id, the values too. Things that count for nothing have no row. */
export const readFacets = async (graph: GraphDatabase, ids: readonly string[]): Promise<FacetRow[]> => {
  const asked = { ids: [...ids] };
  const [stages, sectors, settings, ownSettings] = await Promise.all([
    graph.read(listStages, asked),
    graph.read(listSectors, asked),
    graph.read(listSettings, asked),
    graph.read(listOwnSettings, asked),
  ]);
  const rows = new Map<NodeId, FacetRow>();
  const rowOf = (id: NodeId): FacetRow => {
    const row = rows.get(id) ?? { id, stages: [], sectors: [], settings: [], ownSettings: [] };
    rows.set(id, row);
    return row;
  };
  for (const { id, value } of stages.toSorted(byValue)) rowOf(id).stages.push(value);
  for (const { id, value } of sectors.toSorted(byValue)) rowOf(id).sectors.push(value);
  for (const { id, value } of settings.toSorted(byValue)) rowOf(id).settings.push(value);
  for (const { id, value } of ownSettings.toSorted(byValue)) rowOf(id).ownSettings.push(value);
  return [...rows.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
};

const byValue = (one: { value: string }, other: { value: string }): number =>
  one.value === other.value ? 0 : one.value < other.value ? -1 : 1;
