import { setImmediate } from 'node:timers/promises';
import { getQuestion, getQuestions, type NamedQuestion } from '#contracts/questions.ts';
import { registry } from '#contracts/registry.ts';
import { cursorOf, placeOf } from '#server/http/cursor.ts';
import { NotFound } from '#server/http/errors.ts';
import { handle, type Route } from '#server/http/handle.ts';
import { perKey } from '#server/projection/per-projection.ts';
import type { Projections } from '#server/projection/projections.ts';
import type { Answer } from './answer.ts';
import { type Question, questionsOf } from './questions.ts';

export const questionRoutes = (projections: Pick<Projections, 'now'>): Route[] => {
  const questions = questionsOf(registry).map((question) => ({ ...question, answerIn: answeringOnce(question) }));

  return [
    handle(getQuestions, async (_, day) => {
      const projection = await projections.now();
      const answered: NamedQuestion[] = [];
      for (const { named, answerIn } of questions) {
        answered.push(named(answerIn(projection, yearOf(day))));
        // Of a large graph each takes a moment: others are answered in between.
        await setImmediate();
      }
      return { questions: answered };
    }),

    handle(getQuestion, async ({ params: { id }, query: { limit, cursor } }, day) => {
      const question = questions.find((one) => one.id === id);
      if (!question) throw new NotFound(`Nobody has named the question ${id}.`);
      const answer = question.answerIn(await projections.now(), yearOf(day));
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

/** A question is answered once in a year and at a revision, whoever asks. */
const answeringOnce = ({ answer }: Question) =>
  perKey((projection, year: number): Answer => answer({ of: registry, projection, year }));
