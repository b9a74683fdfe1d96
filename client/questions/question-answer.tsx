import { useMemo } from 'react';
import { voices } from '#contracts/registry-shape.ts';
import { voiceLabel } from '#contracts/wording.ts';
import type { Entry, Question } from '#client/questions/questions.ts';
import type { Picture } from '#client/scene/picture.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { ThingRow } from '#client/ui/thing-row.tsx';
import { VoiceMark } from '#client/ui/voice-mark.tsx';

interface QuestionAnswerProps {
  readonly question: Question;
  readonly picture: Picture;
  readonly onChoose: (id: string) => void;
  /** Shows these things and nothing else. */
  readonly onShow: (ids: readonly string[]) => void;
}

/** What a named question asks, how many answer it, and each of them. */
export const QuestionAnswer = ({ question, picture, onChoose, onShow }: QuestionAnswerProps) => {
  const { says, entries } = useMemo(() => question.answer(picture), [question, picture]);
  return (
    <div className="pb-6">
      <h2 className="px-4 text-title font-semibold">{question.title}</h2>
      <p className="mt-2 px-4 text-muted">{question.asks}</p>
      <p className="mt-2 px-4">In this collection: {says}.</p>
      {entries.length > 0 ? (
        <p className="mt-1 px-4">
          <LinkButton onClick={() => onShow(thingsOf(entries))}>Show these alone</LinkButton>
        </p>
      ) : null}
      <ul className="mt-3">
        {entries.map((entry) => (
          <ThingRow
            key={entry.id}
            kinds={entry.kinds}
            title={entry.title}
            note={<EntryNote entry={entry} />}
            onOpen={() => onChoose(entry.id)}
          />
        ))}
      </ul>
    </div>
  );
};

/** The things that an answer is about: of a link, both its ends. */
const thingsOf = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.flatMap(({ id, lights }) => [id, ...lights].flatMap((one) => one.split(/~[A-Z_]+~/)))),
];

const EntryNote = ({ entry: { note, voices: counts } }: { readonly entry: Entry }) => (
  <span className="flex flex-wrap items-center gap-x-3">
    {note}
    {voices.map((voice) => {
      const count = counts[voice];
      return count ? (
        <span key={voice} className="inline-flex items-center gap-1.5">
          <VoiceMark voice={voice} decorative /> {count}
          <span className="sr-only"> {voiceLabel[voice][count === 1 ? 'one' : 'many']}</span>
        </span>
      ) : null;
    })}
  </span>
);
