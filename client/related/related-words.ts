import type { Voice } from '#contracts/registry-shape.ts';
import { type Kind, registry } from '#contracts/registry.ts';
import { type RelatedItem, type RelatedMode, relatedKinds, type RelatedPart } from '#contracts/related.ts';
import { voiceLabel } from '#contracts/wording.ts';

export type RelatedKind = (typeof relatedKinds)[number];

export const isRelatedKind = (kind: string | undefined): kind is RelatedKind =>
  relatedKinds.some((one) => one === kind);

/** What the related things of a kind are called together. */
export const relatedTitle: Readonly<Record<RelatedKind, string>> = {
  Paper: 'Related studies',
  Tactic: 'Related tactics',
  CaseStudy: 'Similar cases',
};

export const modeName: Readonly<Record<RelatedMode, string>> = {
  nearest: 'Nearest',
  'other-setting': 'Same tactic, other setting',
  disagrees: 'Disagrees or has reservations',
  'same-audience': 'Same audience',
};

/** What kind of contrast is told. */
export const contrastWords: Readonly<Record<NonNullable<RelatedItem['contrast']>, string>> = {
  against: 'One challenges what the other supports',
  reservation: 'One qualifies what the other supports',
};

const one = (kind: Kind): string => registry.kinds[kind].label.one.toLowerCase();
const many = (kind: Kind): string => registry.kinds[kind].label.many.toLowerCase();

/** What a list in a mode holds, in one sentence. */
export const modeMeaning = (mode: RelatedMode, kind: Kind): string =>
  ({
    nearest: `What shares most with this ${one(kind)}: the rarer a thing is, the more it counts that both share it. What more than a third of the ${many(kind)} share never relates two by itself${kind === 'Paper' ? ', nor does one journal, publisher or briefing' : ''}.`,
    'other-setting': `Shares a tactic with this ${one(kind)}. Both are filed under settings, and under none alike.`,
    disagrees: `One challenges a tactic that the other supports, or has a reservation about it: which of the two, and by whose word, stands with each. They are in the order of their scores.`,
    'same-audience': `Of interest to an audience that this ${one(kind)} is of interest to as well.`,
  })[mode];

/** What to say where a list is empty. */
export const nothingWords = (mode: RelatedMode, kind: Kind): { readonly title: string; readonly hint: string } =>
  ({
    nearest: {
      title: `No ${one(kind)} in this collection is related to this one.`,
      hint: `A ${one(kind)} is related when it shares something that at most a third of the ${many(kind)} share${kind === 'Paper' ? ', other than where it came out, or when one cites the other' : ''}. More links may change that.`,
    },
    'other-setting': {
      title: `No related ${one(kind)} in this collection shares a tactic in another setting.`,
      hint: `Both must be filed under a setting, and under none alike. Where a setting is not known, none is assumed.`,
    },
    disagrees: {
      title: `No related ${one(kind)} in this collection disagrees with this one on a tactic, or has reservations.`,
      hint: `That is: none qualifies or challenges a tactic that this one supports, and none supports one that it qualifies or challenges.`,
    },
    'same-audience': {
      title: `No related ${one(kind)} in this collection is of interest to the same audience.`,
      hint: `Audiences may not be known for all ${many(kind)}.`,
    },
  })[mode];

/** "All 24 related", "All 3 similar": the way to the whole list. */
export const allWords = (kind: RelatedKind, total: number): string =>
  `All ${total} ${kind === 'CaseStudy' ? 'similar' : 'related'}`;

/** By whose word a part is shared; null where all of it is plain fact. */
export const partVoiceWords = ({ voice, sides }: Pick<RelatedPart, 'voice' | 'sides'>): string | null => {
  if (!voice) return null;
  return sides ? `this one ${sideWords(sides.own)}; the other ${sideWords(sides.other)}` : voiceLabel[voice].many;
};

const sideWords = (side: Voice | null): string => (side ? voiceLabel[side].one : 'as a plain fact of the record');

/** "3 of 7 reasons to verify"; null where there is nothing to check. */
export const toVerifyWords = (parts: readonly RelatedPart[]): string | null => {
  const doubtful = parts.filter(({ toVerify }) => toVerify).length;
  if (doubtful === 0) return null;
  return `${doubtful} of ${parts.length} ${parts.length === 1 ? 'reason' : 'reasons'} to verify`;
};
