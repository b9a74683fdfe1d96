import type { RelatedItem } from '#contracts/related.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { toVerifyWords } from '#client/related/related-words.ts';

interface ReasonsProps {
  readonly item: RelatedItem;
}

/** Why a thing is related, what sets it apart, and how much of that somebody should check. */
export const Reasons = ({ item: { sentence, differs, parts } }: ReasonsProps) => {
  const toVerify = toVerifyWords(parts);
  return (
    <>
      <p>{sentence}</p>
      {differs ? <p className="text-muted">Differs: {differs}</p> : null}
      {toVerify ? (
        <p>
          <ToVerifyMark words={toVerify} />
        </p>
      ) : null}
    </>
  );
};
