import { OutsideLink } from '#client/ui/outside-link.tsx';
import { addressOf } from '#contracts/address-of.ts';
import { ReferenceText } from '#client/links/reference-text.tsx';
import { referenceOf } from '#contracts/reference.ts';
import type { Work } from '#contracts/csl.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';

interface PaperReferenceProps {
  readonly work: Work;
  readonly heading?: 'h2' | 'h3';
}

/** A paper as it stands in a list of references. */
export const PaperReference = ({ work, heading: Heading = 'h3' }: PaperReferenceProps) => {
  const address = addressOf(work.paper);
  const isUnsure = work.paper.unsure?.includes(work.paper.doi ? 'doi' : 'url') === true;
  return (
    <section className="mt-5">
      <Heading className="text-label font-semibold">Reference</Heading>
      <p className="mt-1 break-words">
        <ReferenceText parts={referenceOf(work)} />{' '}
        {address ? <OutsideLink href={address}>{address}</OutsideLink> : null}
        {address && isUnsure ? <ToVerifyMark words="address not checked" /> : null}
      </p>
    </section>
  );
};
