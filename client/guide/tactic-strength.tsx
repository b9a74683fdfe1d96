import type { GuidedTactic } from '#contracts/guide.ts';
import { countWords, strengthWords, voiceWords } from '#client/guide/strength-words.ts';

/** How strong the evidence for a tactic is, how much there is, and by whose word. */
export const TacticStrength = ({ guided }: { readonly guided: GuidedTactic }) => {
  const [counts, voices] = [countWords(guided), voiceWords(guided)];
  return (
    <>
      <p className="mt-1">
        {strengthWords(guided)}
        {counts ? null : ', and no case'}.
      </p>
      {counts || voices ? (
        <p className="text-label text-muted">
          {counts}.{voices ? ` By whose word: ${voices}.` : null}
        </p>
      ) : null}
    </>
  );
};
