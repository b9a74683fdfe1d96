import type { RelatedItem } from '#contracts/related.ts';
import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import { contrastWords, toVerifyWords } from '#client/related/related-words.ts';

interface ReasonsProps {
  readonly item: RelatedItem;
}

/** Why a thing is related, what sets it apart, and how much of that somebody should check. */
export const Reasons = ({ item: { sentence, differs, contrast, parts } }: ReasonsProps) => {
  const toVerify = toVerifyWords(parts);
  return (
    <>
      <p>{sentence}</p>
      {differs ? (
        <p className="text-muted">
          {contrast ? contrastWords[contrast] : 'Differs'}: {differs}
        </p>
      ) : null}
      {toVerify ? (
        <p>
          <ToVerifyMark words={toVerify} />
        </p>
      ) : null}
    </>
  );
};
