import type { Node } from '#contracts/graph.ts';
import type { Kind } from '#contracts/registry.ts';
import { below } from '#client/outline/line-path.ts';
import type { PictureIndex } from '#client/outline/picture-index.ts';

/** Things of one kind under a heading of their own. */
export interface Group {
  readonly path: string;
  readonly label: string;
  /** Of the stage that heads it; null where no thing does. */
  readonly target: string | null;
  readonly things: readonly Node[];
}

/** Tactics stand by their stages, papers and cases by what the picture is grouped by. */
export const groupsOf = (index: PictureIndex, kind: Kind): Group[] => {
  const { groups } = index;
  if (kind === 'Tactic') return stageGroups(index);
  if (!groups || !(kind === 'Paper' || kind === 'CaseStudy')) return [];
  return filled(
    groups.titles.map((title) => ({
      path: below(kind, title),
      label: title,
      target: null,
      things: (index.kinds.get(kind) ?? []).filter(({ id }) => groups.of.get(id) === title),
    })),
  );
};

/** Which group of its kind a thing stands in; null where its kind has none. */
export const groupStepOf = ({ stages, stageOrder, groups }: PictureIndex, { id, kind }: Node): string | null => {
  if (kind === 'Tactic') return stageOrder.length > 0 ? (stages.get(id)?.id ?? unstaged) : null;
  return kind === 'Paper' || kind === 'CaseStudy' ? (groups?.of.get(id) ?? null) : null;
};

export const headsTactics = (index: PictureIndex, stage: Node): boolean =>
  [...index.stages.values()].some(({ id }) => id === stage.id);

const unstaged = 'no stage';

const stageGroups = ({ kinds, things, stages, stageOrder }: PictureIndex): Group[] => {
  if (stageOrder.length === 0) return [];
  const tactics = kinds.get('Tactic') ?? [];
  return filled([
    ...stageOrder.map(({ id, title }) => ({
      path: below('Tactic', id),
      label: title,
      target: things.has(id) ? id : null,
      things: tactics.filter((tactic) => stages.get(tactic.id)?.id === id),
    })),
    {
      path: below('Tactic', unstaged),
      label: 'No stage',
      target: null,
      things: tactics.filter((tactic) => !stages.has(tactic.id)),
    },
  ]);
};

const filled = (groups: readonly Group[]): Group[] => groups.filter(({ things }) => things.length > 0);
