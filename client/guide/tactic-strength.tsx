import type { GuidedTactic } from '#contracts/guide.ts';
import { caseWords, countWords, readingsWords, strengthWords } from '#client/guide/strength-words.ts';

/** How strong the evidence for a tactic is, where, how much there is, and by whose word: none of it smaller than the rest. */
export const TacticStrength = ({ guided }: { readonly guided: GuidedTactic }) => {
  const [readings, counts] = [readingsWords(guided), countWords(guided)];
  return (
    <>
      <p className="mt-1">
        {readings ? <span className="font-semibold">{readings}. </span> : null}
        {strengthWords(guided)}.
      </p>
      <p>
        {counts ? `${counts}. ` : null}
        {caseWords(guided)}.
      </p>
    </>
  );
};
