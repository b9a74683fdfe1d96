import type { Linked } from '#contracts/guide.ts';
import { basisWords, linkToVerify } from '#contracts/evidence-words.ts';
import { hasUnsureYear } from '#contracts/label.ts';
import { leadingEvidence } from '#contracts/leading-evidence.ts';
import { publisherOf } from '#contracts/wording.ts';
import type { BriefContent } from '#client/guide/brief-content.ts';
import { farWords } from '#client/guide/far-words.ts';

/** What words on a brief mean. */
export interface Footnote {
  readonly words: string;
  readonly means: string;
}

/** For whoever has the sheet alone: the very words that stand on it, and no others. */
export const footnotesOf = (
  { tactics, references }: Pick<BriefContent, 'tactics' | 'references'>,
  isSituated: boolean,
): Footnote[] => {
  const shown = tactics.flatMap(({ supporting, against, cases }) => [...supporting, ...against, ...cases]);
  const publishers = new Set(shown.flatMap(publisherIn));
  const briefing = references.find(({ kind }) => kind === 'Briefing');
  const asks = tactics.some(({ guided: { tactic } }) => tactic.kind === 'Tactic' && tactic.question !== undefined);
  const voices = (voice: 'paper' | 'publisher' | 'editor'): boolean =>
    tactics.some(({ guided: { counts } }) => counts.voices[voice] > 0) ||
    shown.some(({ edge }) => leadingEvidence(edge)?.saidBy === voice);
  const has = (test: (linked: Linked) => boolean): boolean => shown.some(test);
  const notes: readonly (Footnote | false)[] = [
    voices('editor') && {
      words: 'As editors read it, editors read',
      means: 'a reading by the editors of this collection; neither the study nor a publisher says it',
    },
    voices('publisher') && {
      words: 'As the publisher says',
      means: 'whoever published the briefing, the toolkit or the case says it; the study need not',
    },
    voices('paper') && { words: 'As the study says', means: 'the study itself says it' },
    publishers.has('the briefing') && {
      words: 'The briefing',
      means: briefing
        ? `the document [${references.indexOf(briefing) + 1}], in which its publisher links studies to tactics`
        : 'the document in which its publisher links studies to tactics',
    },
    (asks || publishers.has('the toolkit')) && {
      words: 'The toolkit',
      means: 'the published guide that the tactics come from; each names its page',
    },
    has(({ edge }) => linkToVerify(edge) !== null) && {
      words: 'To verify',
      means:
        'nobody has held it against its source: “no quote” where no words of the source are kept, “a reading” where it is how somebody understood it, “inferred or doubtful” where it is less',
    },
    has(({ edge }) => leadingEvidence(edge)?.basis === 'implied') && {
      words: basisWords.implied,
      means: 'the words beside it suggest it, and don’t say it',
    },
    (has(({ node }) => hasUnsureYear(node)) || has(({ node }) => (node.unsure?.length ?? 0) > 0)) && {
      words: 'Not checked, [?]',
      means: 'a fact about the publication that nobody has looked up',
    },
    isSituated &&
      has(({ isNear }) => !isNear) && {
        words: farWords,
        means: 'it has nothing of what the situation names',
      },
  ];
  return notes.filter((note) => note !== false);
};

const publisherIn = ({ edge }: Linked): string[] => {
  const lead = leadingEvidence(edge);
  return lead?.saidBy === 'publisher' ? [publisherOf(lead)] : [];
};
