import { linkEntryOf, registry } from '#contracts/registry.ts';
import { groupBy } from './group-by.ts';
import type { LinePath } from './line-path.ts';
import type { Row } from './drawn-column.ts';

interface Line {
  readonly id: string;
  readonly type: string;
  readonly to: Row;
  readonly path: LinePath;
}

/** How far before its end a line stops, in px: of marks that stand close together every other steps back. */
export const endInsets = (lines: readonly Line[]): ReadonlyMap<string, number> => {
  const marked = lines.filter(({ type }) => (linkEntryOf(registry, type)?.look.arrow ?? 'none') !== 'none');
  const byRow = groupBy(marked, ({ to }) => to.id);
  return new Map(
    [...byRow.values()].flatMap((side) =>
      side
        .toSorted((one, other) => one.path.end.y - other.path.end.y)
        .map(({ id }, at): [string, number] => [id, at % 2 === 0 ? 0 : stepBack]),
    ),
  );
};

const stepBack = 7;
