import { Fragment } from 'react';
import { OutsideLink } from '#client/explore/outside-link.tsx';
import { addressOf } from '#client/explore/facts.ts';
import { referenceOf } from '#client/explore/reference.ts';
import type { Work } from '#client/explore/work.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';

interface PaperReferenceProps {
  readonly work: Work;
}

/** A paper as it stands in a list of references. */
export const PaperReference = ({ work }: PaperReferenceProps) => {
  const address = addressOf(work.paper);
  const isUnsure = work.paper.unsure?.includes(work.paper.doi ? 'doi' : 'url') === true;
  return (
    <section className="mt-5">
      <h3 className="text-label font-semibold">Reference</h3>
      <p className="mt-1 break-words">
        {referenceOf(work).map(({ text, emphasised }, place) => (
          <Fragment key={`${place} ${text}`}>{emphasised ? <cite className="italic">{text}</cite> : text}</Fragment>
        ))}{' '}
        {address ? <OutsideLink href={address}>{address}</OutsideLink> : null}
        {address && isUnsure ? <ToVerifyMark words="address not checked" /> : null}
      </p>
    </section>
  );
};
