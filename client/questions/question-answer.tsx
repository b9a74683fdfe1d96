import { useInfiniteQuery } from '@tanstack/react-query';
import type { QuestionWords } from '#contracts/named-questions.ts';
import type { Entry } from '#contracts/questions.ts';
import { voices } from '#contracts/registry-shape.ts';
import { voiceLabel } from '#contracts/wording.ts';
import { questionQuery } from '#client/questions/api.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { ThingRow } from '#client/ui/thing-row.tsx';
import { VoiceMark } from '#client/ui/voice-mark.tsx';

interface QuestionAnswerProps {
  readonly question: QuestionWords;
  readonly onChoose: (id: string) => void;
  /** Shows these things and nothing else. */
  readonly onShow: (ids: readonly string[]) => void;
}

/** What a named question asks, how many answer it, and each of them. */
export const QuestionAnswer = ({ question, onChoose, onShow }: QuestionAnswerProps) => (
  <div className="pb-6">
    <h2 className="px-4 text-title font-semibold">{question.title}</h2>
    <p className="mt-2 px-4 text-muted">{question.asks}</p>
    <Answers id={question.id} onChoose={onChoose} onShow={onShow} />
  </div>
);

interface AnswersProps extends Omit<QuestionAnswerProps, 'question'> {
  readonly id: string;
}

const Answers = ({ id, onChoose, onShow }: AnswersProps) => {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(questionQuery(id));
  const [first] = data?.pages ?? [];
  if (!first)
    return error ? (
      <ErrorNote error={error} what="The answer could not be loaded." onRetry={() => refetch()} />
    ) : (
      <Loading what="the answer" />
    );
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <>
      <p className="mt-2 px-4">In this collection: {inRunningText(first.says)}.</p>
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
      {hasNextPage ? (
        <div className="mt-3 flex items-center gap-3 px-4">
          <Button disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
            Show more
          </Button>
          <span className="text-label text-muted">
            {entries.length} of {first.count} listed and lit
          </span>
        </div>
      ) : null}
    </>
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
          <VoiceMark voice={voice} decorative /> {count} {voiceLabel[voice][count === 1 ? 'one' : 'many']}
        </span>
      ) : null;
    })}
  </span>
);

/** "none of 16 tactics". */
const inRunningText = (says: string): string => says.charAt(0).toLowerCase() + says.slice(1);
