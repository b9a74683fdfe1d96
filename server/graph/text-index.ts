import { kindOfId } from '#contracts/graph.ts';
import { isOutOfScopeId } from '#contracts/out-of-scope.ts';
import { entryOf, registry } from '#contracts/registry.ts';
import type { SearchCandidate } from './graph-database.ts';
import { aboutThing, type EvidenceImage, type Image } from './images.ts';
import { InvertedIndex } from './inverted-index.ts';
import { searchWords, wordsOf } from './search-words.ts';

interface Passage {
  /** Of a node, or of a piece of evidence. */
  readonly id: string;
  /** What is found: the node, or the link that the evidence belongs to. */
  readonly thing: string;
  readonly title: string;
  readonly text: string;
}

const portion = 500;
/** In place of the thing of a passage that another has taken the place of. */
const replaced = -1;

/** Full-text search in memory over the fields that the registry calls searched, and over quotes and reasons. */
export class TextIndex {
  readonly #index = new InvertedIndex();
  /** What can be found, by a number of its own: a search adds up numbers, not texts. */
  readonly #things: string[] = [];
  readonly #thingNumbers = new Map<string, number>();
  /** The thing of each passage of the index, or `replaced`. */
  readonly #thingOf: number[] = [];
  /** The number in the index that each passage has now. */
  readonly #numbers = new Map<string, number>();
  /** Not indexed yet, by id: a whole collection takes seconds, so it is done in portions, or when somebody searches. */
  readonly #waiting = new Map<string, Image>();

  put(images: readonly Image[]): void {
    const wasIdle = this.#waiting.size === 0;
    for (const image of images) this.#waiting.set(image.id, image);
    if (wasIdle) this.#indexLater();
  }

  /** Best first, ties by id; a link is as good as the best of its evidence. */
  search(text: string, limit: number): SearchCandidate[] {
    this.#indexUpTo(this.#waiting.size);
    const scores = this.#index.scores(searchWords(text));
    const best = new Float64Array(this.#things.length);
    for (let passage = 0; passage < scores.length; passage += 1) {
      const thing = this.#thingOf[passage] ?? replaced;
      const score = scores[passage] ?? 0;
      if (thing !== replaced && score > (best[thing] ?? 0)) best[thing] = score;
    }
    const least = leastOfBest(best, limit);
    const found: SearchCandidate[] = [];
    for (let thing = 0; thing < best.length; thing += 1) {
      const score = best[thing] ?? 0;
      if (score > 0 && score >= least) found.push({ id: this.#things[thing] ?? '', score });
    }
    return found.toSorted(bestFirst).slice(0, limit);
  }

  /** Forgets what waits, so that nothing keeps running. */
  close(): void {
    this.#waiting.clear();
  }

  #indexLater(): void {
    if (this.#waiting.size === 0) return;
    setImmediate(() => {
      this.#indexUpTo(portion);
      this.#indexLater();
    });
  }

  #indexUpTo(count: number): void {
    let left = count;
    for (const [id, image] of this.#waiting) {
      if (left === 0) return;
      left -= 1;
      this.#waiting.delete(id);
      for (const passage of passagesOf(image)) this.#add(passage);
    }
  }

  #add({ id, thing, title, text }: Passage): void {
    const earlier = this.#numbers.get(id);
    if (earlier !== undefined) this.#thingOf[earlier] = replaced;
    const named = wordsOf(title);
    // A word of the title counts twice.
    const number = this.#index.add([...named, ...named, ...wordsOf(text)]);
    this.#thingOf[number] = this.#numberOf(thing);
    this.#numbers.set(id, number);
  }

  #numberOf(thing: string): number {
    const known = this.#thingNumbers.get(thing);
    if (known !== undefined) return known;
    this.#thingNumbers.set(thing, this.#things.length);
    return this.#things.push(thing) - 1;
  }
}

/** A score that the best `limit` reach: most of what a begun word matches need not be put in order by id. */
const leastOfBest = (scores: Float64Array, limit: number): number => {
  const matching = scores.filter((score) => score > 0);
  return matching.length <= limit ? 0 : (matching.toSorted()[matching.length - limit] ?? 0);
};

const bestFirst = (one: SearchCandidate, other: SearchCandidate): number =>
  other.score - one.score || (one.id < other.id ? -1 : 1);

const passagesOf = (image: Image): Passage[] => {
  if (image.id === aboutThing || isOutOfScopeId(image.id)) return [];
  if (image.evidence) return image.evidence.map((one) => evidencePassage(image.id, one));
  const fields = entryOf(registry, kindOfId(registry, image.id) ?? '')?.fields ?? {};
  const searched = Object.keys(fields).filter((name) => name !== 'title' && fields[name]?.searched);
  return [
    { id: image.id, thing: image.id, title: textOf(image['title']), text: textOf(searched.map((name) => image[name])) },
  ];
};

const evidencePassage = (thing: string, { id, quote, reason }: EvidenceImage): Passage => ({
  id,
  thing,
  title: '',
  text: textOf([quote, reason]),
});

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join('\n') : typeof value === 'string' ? value : '';
