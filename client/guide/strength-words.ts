import type { GuidedTactic } from '#contracts/guide.ts';
import { labelOf } from '#contracts/label.ts';
import { voices } from '#contracts/registry-shape.ts';
import { voiceLabel } from '#contracts/wording.ts';

type Said = Pick<GuidedTactic, 'strength' | 'counts'>;

/** From this part of its studies on a tactic rests mostly on what the editors read into them. */
const mostly = 0.75;

/** Said first, so that nobody takes readings for what studies say; null where studies or publishers say enough. */
export const readingsWords = ({ counts }: Pick<Said, 'counts'>): string | null => {
  const { editor } = counts.voices;
  const studies = studiesOf(counts);
  if (studies === 0 || editor < mostly * studies) return null;
  if (editor < studies) return 'Mostly editors’ readings';
  return studies === 1 ? 'An editors’ reading alone' : 'Editors’ readings alone';
};

/** How strong the evidence is, in words, with its settings: "Several studies, in one setting: Public health". */
export const strengthWords = ({ strength, settings }: Pick<GuidedTactic, 'strength' | 'settings'>): string => {
  if (strength === 'none in this collection') return 'No study in this collection';
  const words =
    strength === 'contested'
      ? 'Contested: studies speak for it and against it'
      : strength.charAt(0).toUpperCase() + strength.slice(1);
  if (settings.length === 0) return words;
  const named = settingNames(settings);
  if (strength.startsWith('several')) return `${words}: ${named}`;
  return `${words} (${settings.length === 1 ? 'setting' : 'settings'}: ${named})`;
};

const mostNamed = 4;

const settingNames = (settings: GuidedTactic['settings']): string => {
  const more = settings.length - mostNamed;
  const named = settings.slice(0, more > 1 ? mostNamed : settings.length).map(labelOf);
  return `${named.join(', ')}${more > 1 ? ` and ${more} more` : ''}`;
};

/** "8 for, 3 qualify, none against: 1 as the publisher says, 10 as editors read them"; null where no study speaks. */
export const countWords = ({ counts }: Pick<Said, 'counts'>): string | null => {
  const { supports, qualifies, challenges } = counts;
  const studies = studiesOf(counts);
  if (studies === 0) return null;
  const links = `${supports || 'none'} for, ${qualifies || 'none'} ${qualifies === 1 ? 'qualifies' : 'qualify'}, ${challenges || 'none'} against`;
  // A study can do two of them.
  const shared =
    supports + qualifies + challenges > studies ? `, in ${studies === 1 ? '1 study' : `${studies} studies`}` : '';
  return `${links}${shared}: ${voiceWords(counts)}`.replace(/^n/, 'N');
};

const voiceWords = ({ voices: said }: Said['counts']): string =>
  voices
    .flatMap((voice) =>
      said[voice] > 0 ? [`${said[voice]} ${voiceLabel[voice][said[voice] === 1 ? 'one' : 'many']}`] : [],
    )
    .join(', ');

/** "3 cases". */
export const caseWords = ({ counts: { cases } }: Pick<Said, 'counts'>): string =>
  cases === 0 ? 'No case' : `${cases} ${cases === 1 ? 'case' : 'cases'}`;

const studiesOf = ({ voices: said }: Said['counts']): number => said.paper + said.publisher + said.editor;
