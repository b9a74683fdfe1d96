import { useMemo, useState } from 'react';
import type { Picture } from '#client/scene/picture.ts';
import { standingOf } from '#client/scene/standing.ts';
import { Empty } from '#client/ui/empty.tsx';
import { Grid } from '#client/table/grid.tsx';
import { linkInBrief, thingInBrief } from '#client/table/in-brief.tsx';
import { linkColumns } from '#client/table/link-columns.tsx';
import { linkRows } from '#client/table/link-rows.ts';
import type { TableEvents } from '#client/table/table-events.ts';
import { thingColumns } from '#client/table/thing-columns.tsx';
import { thingRows } from '#client/table/thing-rows.ts';

interface ThingTableProps {
  /** What is in view, without what only groups it. */
  readonly picture: Picture;
  /** Ids of the chosen nodes and links. */
  readonly selection: readonly string[];
  readonly pins: readonly string[];
  readonly collapsed: readonly string[];
  /** Whether there is no room for columns: each row then stands in two lines. */
  readonly isNarrow: boolean;
  readonly events: TableEvents;
}

/** The picture as a table to sort: its things, or its links. */
export const ThingTable = ({ picture, selection, pins, collapsed, isNarrow, events }: ThingTableProps) => {
  const [shown, show] = useState<'things' | 'links'>('things');
  const things = useMemo(() => thingRows(picture), [picture]);
  const links = useMemo(() => (shown === 'links' ? linkRows(picture) : []), [picture, shown]);
  const view = useMemo(() => ({ pins: new Set(pins), collapsed: new Set(collapsed) }), [pins, collapsed]);
  if (things.length === 0) return <Empty title="Nothing to list">No kind of thing is shown.</Empty>;

  const given = { selection, events, standing: (id: string) => standingOf(id, view) };
  return (
    <div className="flex h-full min-h-0 flex-col gap-1">
      <fieldset className="flex gap-1">
        <legend className="sr-only">What is listed</legend>
        <Choice isOn={shown === 'things'} onChoose={() => show('things')} words={`Things ${things.length}`} />
        <Choice isOn={shown === 'links'} onChoose={() => show('links')} words={`Links ${picture.edges.length}`} />
      </fieldset>
      {shown === 'things' ? (
        <Grid
          key="things"
          label="Things in view"
          rows={things}
          columns={thingColumns}
          inBrief={isNarrow ? thingInBrief : null}
          {...given}
        />
      ) : (
        <Grid
          key="links"
          label="Links in view"
          rows={links}
          columns={linkColumns}
          inBrief={isNarrow ? linkInBrief : null}
          {...given}
        />
      )}
      <output className="sr-only">{selection.length > 1 ? `${selection.length} things chosen` : ''}</output>
    </div>
  );
};

interface ChoiceProps {
  readonly words: string;
  readonly isOn: boolean;
  readonly onChoose: () => void;
}

const Choice = ({ words, isOn, onChoose }: ChoiceProps) => (
  <button
    type="button"
    aria-pressed={isOn}
    onClick={onChoose}
    className="min-h-8 rounded-sm px-2 text-muted hover:bg-hover hover:text-text aria-pressed:bg-hover aria-pressed:font-semibold aria-pressed:text-text max-tablet:min-h-11"
  >
    {words}
  </button>
);
