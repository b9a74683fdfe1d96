import type { Node, NodeId } from '#contracts/graph.ts';
import type { Kind } from '#contracts/registry.ts';
import { perKey } from '#server/projection/per-projection.ts';
import { wordsOf } from './words.ts';

/** How alike the words of two things are, from 0 to 1. */
export type Likeness = (one: NodeId, other: NodeId) => number;

/**
 * The cosine between the words of title, subtitle and summary of things of one kind, each word weighing its count times
 * the logarithm of how rare it is among them (tf–idf: Salton and Buckley, "Term-weighting approaches in automatic text
 * retrieval", Information Processing & Management 24, 1988, section 2). Made once for each projection.
 */
export const likenessAmong = perKey(({ nodes }, kind: Kind): Likeness =>
  likenessOf([...nodes.values()].filter((node) => node.kind === kind)),
);

/** Words by their numbers, ascending, and what each weighs; of length 1 together, or empty. */
interface Vector {
  readonly words: Int32Array;
  readonly weights: Float64Array;
}

const likenessOf = (nodes: readonly Node[]): Likeness => {
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  const texts = new Map<NodeId, Int32Array>();
  for (const node of nodes) {
    const text = numbered(textOf(node), numbers);
    for (const word of new Set(text)) holders[word] = (holders[word] ?? 0) + 1;
    texts.set(node.id, text);
  }
  const rarities = holders.map((held) => Math.log(nodes.length / held));
  const vectors = new Map<NodeId, Vector>();
  const vectorOf = (id: NodeId): Vector => {
    const known = vectors.get(id);
    if (known) return known;
    const vector = unitVector(texts.get(id) ?? new Int32Array(), rarities);
    vectors.set(id, vector);
    return vector;
  };
  return (one, other) => cosine(vectorOf(one), vectorOf(other));
};

const textOf = (node: Node): string => {
  const subtitle = 'subtitle' in node ? (node.subtitle ?? '') : '';
  const summary = 'summary' in node ? (node.summary ?? '') : '';
  return `${node.title} ${subtitle} ${summary}`;
};

/** The words of a text by their numbers, ascending; words that are new get the next one. */
const numbered = (text: string, numbers: Map<string, number>): Int32Array =>
  Int32Array.from(wordsOf(text), (word) => {
    const known = numbers.get(word);
    if (known === undefined) numbers.set(word, numbers.size);
    return known ?? numbers.size - 1;
  }).toSorted();

/** A word that every text has weighs nothing, and is left out. */
const unitVector = (text: Int32Array, rarities: readonly number[]): Vector => {
  const weights = new Map<number, number>();
  for (const word of text) weights.set(word, (weights.get(word) ?? 0) + (rarities[word] ?? 0));
  const telling = [...weights].filter(([, weight]) => weight > 0);
  const length = Math.hypot(...telling.map(([, weight]) => weight));
  return {
    words: Int32Array.from(telling, ([word]) => word),
    weights: Float64Array.from(telling, ([, weight]) => weight / length),
  };
};

const cosine = (one: Vector, other: Vector): number => {
  let [sum, at, otherAt] = [0, 0, 0];
  while (at < one.words.length && otherAt < other.words.length) {
    const [word = 0, otherWord = 0] = [one.words[at], other.words[otherAt]];
    if (word === otherWord) sum += (one.weights[at] ?? 0) * (other.weights[otherAt] ?? 0);
    if (word <= otherWord) at += 1;
    if (otherWord <= word) otherAt += 1;
  }
  return Math.min(1, sum);
};
