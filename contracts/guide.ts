import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { Edge, Node, nodeIdSchema } from './graph.ts';
import { registry } from './registry.ts';
import { Voice } from './registry-shape.ts';
import { Part } from './score.ts';
import { Strength } from './strength.ts';

const many = (kind: string) =>
  z.preprocess(
    (given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z
      .array(
        nodeIdSchema(registry).refine(
          (id) => id.startsWith(`${kind}:`),
          `an id of this kind, such as ${kind}:some-words`,
        ),
      )
      .max(20),
  );

/** What somebody is about to do, by the things of the collection that it touches. Each may be given more than once. */
export const Situation = z.strictObject({
  stage: many('stage'),
  sector: many('sector'),
  setting: many('topic'),
  audience: many('audience'),
  topic: many('topic'),
  /** Plain words, mapped to things of the collection by search. */
  q: z.string().trim().max(300).optional(),
});
export type Situation = z.infer<typeof Situation>;

/** A link to the tactic, with the thing at its other end. */
const Linked = z.object({ node: Node, edge: Edge });
export type Linked = z.infer<typeof Linked>;

const GuidedTactic = z.object({
  tactic: Node,
  stages: z.array(Node),
  strength: Strength,
  /** Links from papers, by type; cases; and by whose word the links from papers rest on. */
  counts: z.object({
    supports: z.int().nonnegative(),
    qualifies: z.int().nonnegative(),
    challenges: z.int().nonnegative(),
    cases: z.int().nonnegative(),
    /** Papers linked to it, by the strongest voice. */
    voices: z.record(Voice, z.int().nonnegative()),
  }),
  score: z.number(),
  parts: z.array(Part),
  /** The best that support it: nearest to the situation first, three at most. */
  papers: z.array(Linked),
  cases: z.array(Linked),
  /** The best that qualify or challenge it, three at most. */
  against: z.array(Linked),
});
export type GuidedTactic = z.infer<typeof GuidedTactic>;

export const GuideAnswer = z.object({
  revision: z.int().nonnegative(),
  /** ISO date of the answer: how recent a study is depends on it. */
  date: z.iso.date(),
  situation: z.object({
    /** What the request names. */
    given: z.array(Node),
    /** What the plain words were taken to mean; each can be left out by naming the others instead. */
    read: z.array(z.object({ node: Node, words: z.string() })),
    /** Words in which nothing was recognised. */
    unread: z.array(z.string()),
  }),
  /** All tactics, best first; those without evidence last. */
  tactics: z.array(GuidedTactic),
  /** The things that evidence comes from, and what references to the papers need. */
  sources: z.array(Node),
  bibliography: z.object({ nodes: z.array(Node), edges: z.array(Edge) }),
});
export type GuideAnswer = z.infer<typeof GuideAnswer>;

export const getGuide = defineEndpoint({
  method: 'get',
  path: '/api/guide',
  summary: 'From a situation to tactics, ranked, each with the evidence for and against it',
  query: Situation,
  response: GuideAnswer,
  graphRead: true,
  dependsOnToday: true,
});
