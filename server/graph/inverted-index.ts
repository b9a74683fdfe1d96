import { lettersWrong } from './letters-wrong.ts';
import { allowedTypos } from './search-words.ts';

/** Where a word stands: passages by their number, and how often it stands in each. */
interface Postings {
  readonly passages: number[];
  readonly counts: number[];
}

/** A word of the index that answers a word asked for, and how well, 0 to 1. */
interface Answering {
  readonly word: string;
  readonly quality: number;
}

/**
 * Words and the passages in which they stand, with the scores of BM25 (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009, with its k1 = 1.2 and b = 0.75), over plain arrays: a letter may match
 * every passage of a large collection, and an answer is wanted while somebody types.
 */
export class InvertedIndex {
  readonly #words = new Map<string, Postings>();
  /** All words in order, until another is added. */
  #inOrder: string[] | undefined;
  readonly #lengths: number[] = [];
  #total = 0;

  /** The number of the passage. A word that counts more stands more often. */
  add(words: readonly string[]): number {
    const passage = this.#lengths.length;
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) this.#post(word, passage, count);
    this.#lengths.push(words.length);
    this.#total += words.length;
    return passage;
  }

  /** The score of each passage by its number, 0 where nothing matches: whoever matches more of the words is better. */
  scores(asked: readonly string[]): Float64Array {
    const sums = new Float64Array(this.#lengths.length);
    const matched = new Uint8Array(this.#lengths.length);
    for (const word of asked) {
      const best = this.#bestOf(this.#answering(word));
      for (let passage = 0; passage < best.length; passage += 1) {
        const score = best[passage] ?? 0;
        if (score === 0) continue;
        sums[passage] = (sums[passage] ?? 0) + score;
        matched[passage] = (matched[passage] ?? 0) + 1;
      }
    }
    return sums.map((score, passage) => score * (matched[passage] ?? 0));
  }

  #post(word: string, passage: number, count: number): void {
    const postings = this.#words.get(word);
    if (postings) {
      postings.passages.push(passage);
      postings.counts.push(count);
    } else {
      this.#words.set(word, { passages: [passage], counts: [count] });
      this.#inOrder = undefined;
    }
  }

  /** The word itself, words that it begins, and words with letters wrong; each once, as well as it answers. */
  #answering(asked: string): Answering[] {
    this.#inOrder ??= [...this.#words.keys()].toSorted();
    const found: Answering[] = [];
    for (let at = firstFrom(this.#inOrder, asked); at < this.#inOrder.length; at += 1) {
      const word = this.#inOrder[at] ?? '';
      if (!word.startsWith(asked)) break;
      found.push({ word, quality: word === asked ? 1 : (0.4 * word.length) / (2 * word.length - asked.length) });
    }
    const typos = allowedTypos(asked);
    if (typos === 0) return found;
    for (const word of this.#inOrder) {
      if (Math.abs(word.length - asked.length) > typos || word.startsWith(asked)) continue;
      // No typo needs more than these two letters to differ, and most words differ in more.
      if (typos === 1 && word[0] !== asked[0] && word[1] !== asked[1] && word[0] !== asked[1] && word[1] !== asked[0])
        continue;
      const wrong = lettersWrong(asked, word, typos);
      if (wrong <= typos) found.push({ word, quality: (0.45 * word.length) / (word.length + wrong) });
    }
    return found;
  }

  #bestOf(answering: readonly Answering[]): Float64Array {
    const best = new Float64Array(this.#lengths.length);
    const mean = this.#total / Math.max(1, this.#lengths.length);
    for (const { word, quality } of answering) {
      const { passages, counts } = this.#words.get(word) ?? { passages: [], counts: [] };
      const rarity = Math.log(1 + (this.#lengths.length - passages.length + 0.5) / (passages.length + 0.5));
      for (let index = 0; index < passages.length; index += 1) {
        const passage = passages[index] ?? 0;
        const count = counts[index] ?? 0;
        const norm = 0.25 + (0.75 * (this.#lengths[passage] ?? 0)) / mean;
        const score = (quality * rarity * count * 2.2) / (count + 1.2 * norm);
        if (score > (best[passage] ?? 0)) best[passage] = score;
      }
    }
    return best;
  }
}

/** Where a word stands in an ordered list, or would. */
const firstFrom = (words: readonly string[], word: string): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
};
