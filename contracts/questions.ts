import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { EdgeId, NodeId } from './graph.ts';
import { KindName } from './view.ts';
import { Voice } from './registry-shape.ts';

/** A question that has a name, and so an address. */
const NamedQuestion = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  title: z.string(),
  /** What exactly is asked, in one sentence. */
  asks: z.string(),
  /** How many of how many: "4 of 16 tactics". Always read with "in this collection". */
  says: z.string(),
  count: z.int().nonnegative(),
});
export type NamedQuestion = z.infer<typeof NamedQuestion>;

const Entry = z.object({
  /** Of the thing or link that choosing it opens. */
  id: z.union([NodeId, EdgeId]),
  kinds: z.array(KindName),
  title: z.string(),
  note: z.string().nullable(),
  /** How many of its links have which strongest voice. */
  voices: z.partialRecord(Voice, z.int().positive()),
  /** The things and links that it lights in the picture. */
  lights: z.array(z.string()),
});
export type Entry = z.infer<typeof Entry>;

const QuestionsAnswer = z.object({ questions: z.array(NamedQuestion) });
const QuestionAnswer = NamedQuestion.extend({
  /** A page of them; `count` is of all. */
  entries: z.array(Entry),
  next: z.string().nullable(),
});

export const getQuestions = defineEndpoint({
  method: 'get',
  path: '/api/questions',
  summary: 'The named questions, each with how many things answer it',
  response: QuestionsAnswer,
  graphRead: true,
  dependsOnToday: true,
});

export const getQuestion = defineEndpoint({
  method: 'get',
  path: '/api/questions/:id',
  summary: 'A named question and what answers it in the whole collection, page by page',
  params: z.object({ id: z.string().max(80) }),
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(1000).default(500),
    cursor: z.string().max(400).optional(),
  }),
  response: QuestionAnswer,
  graphRead: true,
  dependsOnToday: true,
});
