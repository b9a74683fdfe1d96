import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { Edge, Node, NodeId, nodeIdSchema } from './graph.ts';
import { registry } from './registry.ts';
import { Voice } from './registry-shape.ts';
import { Part } from './score.ts';
import { Strength } from './strength.ts';

const given = (id: ReturnType<typeof nodeIdSchema>) =>
  z.preprocess((asked) => (asked === undefined ? [] : Array.isArray(asked) ? asked : [asked]), z.array(id).max(20));

const many = (kind: string) =>
  given(
    nodeIdSchema(registry).refine((id) => id.startsWith(`${kind}:`), `an id of this kind, such as ${kind}:some-words`),
  );

/** So many characters of a situation in plain words are read. */
export const longestSituation = 2000;

/** What somebody is about to do, by the things of the collection that it touches. Each may be given more than once. */
export const Situation = z.strictObject({
  stage: many('stage'),
  sector: many('sector'),
  setting: many('topic'),
  audience: many('audience'),
  topic: many('topic'),
  /** Plain words, in which stages, sectors, audiences and topics of the collection are recognised. */
  q: z.string().trim().max(longestSituation).optional(),
  /** What the plain words are not to be taken for. */
  without: given(NodeId),
  /** Answers with these alone, in their order; with all tactics where none is named. */
  tactic: many('tactic'),
});
export type Situation = z.infer<typeof Situation>;

/** A link to the tactic, with the thing at its other end. */
const Linked = z.object({
  node: Node,
  edge: Edge,
  /** Whether the thing counts for a value of the situation, or has one of its words in title or summary. */
  isNear: z.boolean(),
});
export type Linked = z.infer<typeof Linked>;

/** What is weighed, and what it adds to the score: docs/methods.md says how. */
const GuidePart = Part.extend({
  /** Studies and cases by their voices, the fit from 0 to 1, the age in years; null where there is none. */
  weighed: z.number().nullable(),
});
export type GuidePart = z.infer<typeof GuidePart>;

/** So many of the first tactics come with their evidence; any other is asked for by name. */
export const mostWithEvidence = 20;

const GuidedTactic = z.object({
  tactic: Node,
  stages: z.array(Node),
  strength: Strength,
  /** The settings that papers linked to it state, by id. */
  settings: z.array(Node),
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
  parts: z.array(GuidePart),
  /** The values of the situation that it fits, each with the weight of the best that counts for it, up to 1. */
  fits: z.array(z.object({ value: NodeId, weight: z.number() })),
  /** The best that support it: nearest to the situation first, three at most. As below, of the first tactics alone. */
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
    /** Ids that the request names and the graph doesn't hold. */
    missing: z.array(NodeId),
    /** What the plain words were taken to mean; each can be left out by `without`. */
    read: z.array(z.object({ node: Node, words: z.string() })),
    /** What they would mean too, had the request not left it out by `without`. */
    leftOut: z.array(z.object({ node: Node, words: z.string() })),
    /** Words and signs in which nothing was recognised. */
    unread: z.array(z.string()),
  }),
  /** What a situation can be made of, by kind, stage and name, each with how many papers, cases or tactics count for it. */
  choices: z.array(z.object({ node: Node, count: z.int().nonnegative() })),
  /** All tactics, or those that were asked for, best first; those without a study or case last. */
  tactics: z.array(GuidedTactic),
  /** The things that evidence comes from, and what references to the papers need: of authors the first seven. */
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
