import MiniSearch, { type Query } from 'minisearch';
import { kindOfId } from '#contracts/graph.ts';
import { entryOf, registry } from '#contracts/registry.ts';
import type { SearchCandidate } from './graph-database.ts';
import { aboutThing, type EvidenceImage, type Image } from './images.ts';
import { allowedTypos, searchWords, swappedLetters, wordsOf } from './search-words.ts';

interface Passage {
  /** Of a node, or of a piece of evidence. */
  readonly id: string;
  /** What is found: the node, or the link that the evidence belongs to. */
  readonly thing: string;
  readonly title: string;
  readonly text: string;
}

const portion = 500;

/** Full-text search in memory over the fields that the registry calls searched, and over quotes and reasons. */
export class TextIndex {
  readonly #index = new MiniSearch<Passage>({
    fields: ['title', 'text'],
    storeFields: ['thing'],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  /** Not indexed yet, by id: a whole collection takes seconds, so it is done in portions, or when somebody searches. */
  readonly #waiting = new Map<string, Passage>();

  put(images: readonly Image[]): void {
    const wasIdle = this.#waiting.size === 0;
    for (const passage of images.flatMap(passagesOf)) this.#waiting.set(passage.id, passage);
    if (wasIdle) this.#indexLater();
  }

  /** Best first; a link is as good as the best of its evidence. */
  search(text: string, limit: number): SearchCandidate[] {
    this.#indexUpTo(this.#waiting.size);
    const best = new Map<string, number>();
    for (const hit of this.#index.search(queryOf(text))) {
      const thing = String(hit['thing']);
      best.set(thing, Math.max(hit.score, best.get(thing) ?? 0));
      if (best.size === limit) break;
    }
    return [...best].map(([id, score]) => ({ id, score }));
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
    for (const [id, passage] of this.#waiting) {
      if (left === 0) return;
      left -= 1;
      this.#waiting.delete(id);
      if (this.#index.has(id)) this.#index.replace(passage);
      else this.#index.add(passage);
    }
  }
}

const passagesOf = (image: Image): Passage[] => {
  if (image.id === aboutThing) return [];
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

/** Each word as it is or begun, with letters wrong, or with two neighbours swapped; whatever matches more is better. */
const queryOf = (text: string): Query => {
  const words = searchWords(text);
  return {
    combineWith: 'OR',
    boost: { title: 2 },
    queries: [
      { queries: [words.join(' ')], prefix: true, fuzzy: (word: string) => allowedTypos(word) || false },
      { queries: [words.flatMap(swappedLetters).join(' ')], boostTerm: () => 0.5 },
    ],
  };
};
