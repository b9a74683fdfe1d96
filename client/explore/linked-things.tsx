import type { Node } from '#contracts/graph.ts';
import { linkEntryOf, registry } from '#contracts/registry.ts';
import { hasVoice, LinkWords } from '#client/explore/link-words.tsx';
import { PaperLine } from '#client/explore/paper-line.tsx';
import { papersByYear } from '#client/explore/papers-by-year.ts';
import { ThingLink } from '#client/explore/thing-link.tsx';
import type { CountedGroup } from '#client/explore/use-thing-links.ts';
import { WhyLink } from '#client/explore/why-link.tsx';
import { voiceCounts } from '#contracts/evidence-words.ts';
import type { LinkRow } from '#contracts/link-groups.ts';
import type { References } from '#client/links/references-query.ts';

interface LinkedThingsProps {
  readonly of: Node;
  readonly counted: CountedGroup;
  readonly references: References;
  readonly onChoose: (id: string) => void;
}

/** What a thing is linked to in one way: papers as references, under their years where nobody ranks them. */
export const LinkedThings = ({ of, counted: { group, total }, references, onChoose }: LinkedThingsProps) => {
  const { rows } = group;
  const isRanked = linkEntryOf(registry, group.type)?.curated === true;
  const counts = rows.length > 1 ? voiceCounts(rows.map(({ edge }) => edge)) : '';
  const line = (row: LinkRow) =>
    row.other.kind === 'Paper' ? (
      <PaperLine key={row.edge.id} row={row} paper={row.other} references={references} of={of} onChoose={onChoose} />
    ) : (
      <ThingLine key={row.edge.id} row={row} onChoose={onChoose} />
    );
  return (
    <section className="mt-8">
      <h2 className="font-semibold">
        {group.heading}{' '}
        <span className="font-normal text-muted">
          {rows.length < total ? `${rows.length} of ${total}` : rows.length}
        </span>
      </h2>
      {counts ? <p className="text-label text-muted">{counts}</p> : null}
      {group.kind === 'Paper' && !isRanked ? (
        papersByYear(rows).map(({ year, rows: ofYear }) => (
          <section key={year} className="mt-3">
            <h3 className="text-label font-semibold text-muted">{year}</h3>
            <ul>{ofYear.map(line)}</ul>
          </section>
        ))
      ) : (
        <ul className="mt-1">{rows.map(line)}</ul>
      )}
    </section>
  );
};

interface ThingLineProps {
  readonly row: LinkRow;
  readonly onChoose: (id: string) => void;
}

const ThingLine = ({ row, onChoose }: ThingLineProps) => (
  <li className="py-1.5 max-tablet:py-3">
    <ThingLink node={row.other} />
    <div className="pl-4.5">
      <LinkWords edge={row.edge} />
      {hasVoice(row.edge) ? <WhyLink row={row} name={row.other.title} onChoose={onChoose} /> : null}
    </div>
  </li>
);
