import { setImmediate } from 'node:timers/promises';
import { getQuestion, getQuestions, type NamedQuestion } from '#contracts/questions.ts';
import { registry } from '#contracts/registry.ts';
import { cursorOf, placeOf } from '#server/http/cursor.ts';
import { NotFound } from '#server/http/errors.ts';
import { handle, type Route } from '#server/http/handle.ts';
import type { Projection } from '#server/projection/projection.ts';
import type { Projections } from '#server/projection/projections.ts';
import type { Answer } from './answer.ts';
import { type Question, questionsOf } from './questions.ts';

interface QuestionParts {
  readonly projections: Projections;
  /** The ISO date, in UTC. */
  readonly today: () => string;
}

export const questionRoutes = ({ projections, today }: QuestionParts): Route[] => {
  const questions = questionsOf(registry);
  const answerTo = rememberedAnswers();

  return [
    handle(getQuestions, async () => {
      const projection = await projections.now();
      const year = yearOf(today());
      const answered: NamedQuestion[] = [];
      for (const question of questions) {
        answered.push(question.named(answerTo(question, projection, year)));
        // Of a large graph each takes a moment: others are answered in between.
        await setImmediate();
      }
      return { questions: answered };
    }),

    handle(getQuestion, async ({ params: { id }, query: { limit, cursor } }) => {
      const question = questions.find((one) => one.id === id);
      if (!question) throw new NotFound(`Nobody has named the question ${id}.`);
      const answer = answerTo(question, await projections.now(), yearOf(today()));
      const start = cursor === undefined ? 0 : Math.max(0, placeOf(cursor).rank);
      const end = start + limit;
      return {
        ...question.named(answer),
        entries: answer.entries(start, end),
        next: end < answer.count ? cursorOf({ rank: end, id }) : null,
      };
    }),
  ];
};

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Each question is answered once in a year and at a revision, whoever asks. */
const rememberedAnswers = () => {
  const remembered = new WeakMap<Projection, Map<string, Answer>>();
  return (question: Question, projection: Projection, year: number): Answer => {
    const answers = remembered.get(projection) ?? new Map<string, Answer>();
    remembered.set(projection, answers);
    const key = `${question.id} ${year}`;
    const answer = answers.get(key) ?? question.answer({ of: registry, projection, year });
    answers.set(key, answer);
    return answer;
  };
};
