import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { QuestionWords } from '#contracts/named-questions.ts';
import { questionsQuery } from '#client/questions/api.ts';
import { notCovered } from '#client/questions/not-covered.ts';
import { ErrorNote } from '#client/ui/error-note.tsx';

interface OpenQuestionsProps {
  readonly questions: readonly QuestionWords[];
  readonly onAsk: (question: string) => void;
  /** The way to all of them at once, by pairs. */
  readonly elsewhere: ReactNode;
}

/** Everything that the collection leaves open, each with how much of it there is. */
export const OpenQuestions = ({ questions, onAsk, elsewhere }: OpenQuestionsProps) => {
  const { data, error, refetch } = useQuery(questionsQuery);
  const says = new Map(data?.questions.map((question) => [question.id, question.says]));
  return (
    <div className="pb-6">
      <h2 className="px-4 text-title font-semibold">{notCovered.title}</h2>
      <p className="mt-2 px-4 text-muted">{notCovered.asks}</p>
      <p className="mt-2 px-4">{elsewhere}</p>
      {error && !data ? (
        <ErrorNote error={error} what="How much is open could not be counted." onRetry={() => refetch()} />
      ) : null}
      <ul className="mt-4">
        {questions.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => onAsk(id)}
              className="block w-full px-4 py-2 text-left hover:bg-hover focus-visible:-outline-offset-2 max-tablet:min-h-11"
            >
              <span className="block">{title}</span>
              {/* The line keeps its place while the count is on its way. */}
              <span className="block min-h-4 text-label text-muted">{says.get(id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
