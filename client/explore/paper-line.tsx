import { Fragment } from 'react';
import type { Node, NodeOf } from '#contracts/graph.ts';
import { labelOf } from '#contracts/label.ts';
import { type ReferencePart, referenceOf } from '#contracts/reference.ts';
import { hasVoice, LinkWords } from '#client/explore/link-words.tsx';
import { WhyLink } from '#client/explore/why-link.tsx';
import { addressOf } from '#contracts/address-of.ts';
import { linkGroups, type LinkRow } from '#contracts/link-groups.ts';
import { pageOf } from '#client/links/page-of.ts';
import { ReferenceText } from '#client/links/reference-text.tsx';
import type { References } from '#client/links/references-query.ts';
import { workOf } from '#contracts/work-of.ts';
import { OutsideLink } from '#client/ui/outside-link.tsx';
import { PageLink } from '#client/ui/page-link.tsx';

interface PaperLineProps {
  /** A link to a paper. */
  readonly row: LinkRow;
  readonly paper: NodeOf<'Paper'>;
  /** What has arrived of who wrote which paper. */
  readonly references: References;
  /** The thing whose page it is. */
  readonly of: Node;
  readonly onChoose: (id: string) => void;
}

/** A linked paper as a full reference, with who else wrote it and who says that it is linked. */
export const PaperLine = ({ row, paper, references, of, onChoose }: PaperLineProps) => {
  const address = addressOf(paper);
  const others = of.kind === 'Person' ? authorsOf(paper, references).filter(({ id }) => id !== of.id) : [];
  return (
    <li className="py-2 break-words">
      <ReferenceText parts={partsOf(paper, references)} page={pageOf(paper.id)} />{' '}
      {address ? <OutsideLink href={address}>{address}</OutsideLink> : null}
      {others.length > 0 ? (
        <p className="text-label text-muted">
          With{' '}
          {others.map((person, place) => (
            <Fragment key={person.id}>
              {place > 0 ? ', ' : ''}
              <PageLink to={pageOf(person.id)} className="max-tablet:py-3">
                {person.title}
              </PageLink>
            </Fragment>
          ))}
        </p>
      ) : null}
      <LinkWords edge={row.edge} />
      {hasVoice(row.edge) ? <WhyLink row={row} name={labelOf(paper)} onChoose={onChoose} /> : null}
    </li>
  );
};

/** Its title and year until its reference has arrived. */
const partsOf = (paper: NodeOf<'Paper'>, references: References): ReferencePart[] =>
  references.nodes.some(({ id }) => id === paper.id)
    ? referenceOf(workOf(paper, references))
    : [{ text: paper.title, isTitle: true }, { text: ` (${paper.year})` }];

const authorsOf = (paper: NodeOf<'Paper'>, references: References): Node[] =>
  linkGroups(paper.id, references)
    .filter(({ type, reading }) => type === 'WRITTEN_BY' && reading === 'forward')
    .flatMap(({ rows }) => rows.map(({ other }) => other));
