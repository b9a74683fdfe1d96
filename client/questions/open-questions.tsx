import { useMemo } from 'react';
import { notCovered } from '#client/questions/not-covered.ts';
import type { Question } from '#client/questions/questions.ts';
import type { Picture } from '#client/scene/picture.ts';

interface OpenQuestionsProps {
  readonly questions: readonly Question[];
  readonly picture: Picture;
  readonly onAsk: (question: string) => void;
}

/** Everything that the collection leaves open, each with how much of it there is. */
export const OpenQuestions = ({ questions, picture, onAsk }: OpenQuestionsProps) => {
  const answered = useMemo(
    () => questions.map(({ id, title, answer }) => ({ id, title, says: answer(picture).says })),
    [questions, picture],
  );
  return (
    <div className="pb-6">
      <h2 className="px-4 text-title font-semibold">{notCovered.title}</h2>
      <p className="mt-2 px-4 text-muted">{notCovered.asks}</p>
      <ul className="mt-4">
        {answered.map(({ id, title, says }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => onAsk(id)}
              className="block w-full px-4 py-2 text-left hover:bg-hover focus-visible:-outline-offset-2 max-tablet:min-h-11"
            >
              <span className="block">{title}</span>
              <span className="block text-label text-muted">{says}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
