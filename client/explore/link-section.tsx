import { useState } from 'react';
import { LinkButton } from '#client/ui/button.tsx';
import { voiceCounts } from '#contracts/evidence-words.ts';
import type { LinkGroup } from '#contracts/link-groups.ts';
import { LinkLine } from '#client/explore/link-line.tsx';

interface LinkSectionProps {
  readonly group: LinkGroup;
  /** How many such links there are, loaded or not. */
  readonly total: number;
  readonly heading?: 'h3' | 'h4';
  readonly onChoose: (id: string) => void;
}

/** Links of one type under their heading, with how many there are and who says so. Long lists open on demand. */
export const LinkSection = ({ group, total, heading: Heading = 'h3', onChoose }: LinkSectionProps) => {
  const { rows } = group;
  const [open, setOpen] = useState(false);
  const seen = open || rows.length <= foldedAbove ? rows : rows.slice(0, folded);
  const counts = rows.length > 1 ? voiceCounts(rows.map(({ edge }) => edge)) : '';
  return (
    <section className="mt-5">
      <Heading className="text-label font-semibold">
        {group.heading} <span className="font-normal text-muted">{countWords(rows.length, total)}</span>
      </Heading>
      {counts ? <p className="text-label text-muted">{counts}</p> : null}
      <ul className="mt-1">
        {seen.map((row) => (
          <LinkLine key={row.edge.id} row={row} onChoose={onChoose} />
        ))}
      </ul>
      {seen.length < rows.length ? (
        <LinkButton className="ml-4.5 text-muted" onClick={() => setOpen(true)}>
          <span className="text-label">{rows.length - seen.length} more</span>
        </LinkButton>
      ) : null}
    </section>
  );
};

const folded = 6;
/** A list that is hardly longer than its folded part is not worth folding. */
const foldedAbove = 8;

const countWords = (loaded: number, total: number): string => (loaded < total ? `${loaded} of ${total}` : `${loaded}`);
