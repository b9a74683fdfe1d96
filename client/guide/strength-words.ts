import type { GuidedTactic } from '#contracts/guide.ts';
import { voices } from '#contracts/registry-shape.ts';
import { voiceLabel } from '#contracts/wording.ts';

type Said = Pick<GuidedTactic, 'strength' | 'counts'>;

/** How strong the evidence is, in words: "Several studies, across settings". */
export const strengthWords = ({ strength }: Said): string => {
  if (strength === 'contested') return 'Contested: studies speak for it and against it';
  if (strength === 'none in this collection') return 'No study in this collection';
  return strength.charAt(0).toUpperCase() + strength.slice(1);
};

/** "8 studies for it, 3 that qualify it, 1 against it; 3 cases"; null where there is nothing to count. */
export const countWords = ({ counts }: Said): string | null => {
  const { supports, qualifies, challenges, cases } = counts;
  const studies = [
    ...(supports > 0 ? [`${supports} for it`] : []),
    ...(qualifies > 0 ? [`${qualifies} that ${qualifies === 1 ? 'qualifies' : 'qualify'} it`] : []),
    ...(challenges > 0 ? [`${challenges} against it`] : []),
  ];
  const ofStudies = studies.length > 0 ? `Studies: ${studies.join(', ')}` : null;
  const ofCases = cases > 0 ? `${cases} ${cases === 1 ? 'case' : 'cases'}` : 'no case';
  if (!ofStudies && cases === 0) return null;
  return ofStudies ? `${ofStudies}; ${ofCases}` : ofCases;
};

/** Whose word it is: "1 as the publisher says, 10 as editors read them"; null where no study speaks. */
export const voiceWords = ({ counts }: Said): string | null => {
  const said = voices.flatMap((voice) => {
    const count = counts.voices[voice];
    return count > 0 ? [`${count} ${voiceLabel[voice][count === 1 ? 'one' : 'many']}`] : [];
  });
  return said.length > 0 ? said.join(', ') : null;
};
