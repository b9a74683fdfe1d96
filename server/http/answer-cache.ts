import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const encodings = { br: promisify(brotliCompress), gzip: promisify(gzip) };
export type Encoding = keyof typeof encodings;
/** As the compression of other answers: better takes several times as long. */
const options = { br: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }, gzip: {} };

/** An answer of the graph at one revision, as the bytes that go out. */
export class KeptAnswer {
  readonly plain: Buffer;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(plain: Buffer) {
    this.plain = plain;
  }

  /** Compressed once, when it is first asked for so. */
  encoded(encoding: Encoding): Promise<Buffer> {
    const known = this.#encoded.get(encoding);
    if (known) return known;
    const made = encodings[encoding](this.plain, options[encoding]);
    this.#encoded.set(encoding, made);
    // One that failed is made again for whoever asks next; this one is told.
    made.catch(() => this.#encoded.delete(encoding));
    return made;
  }
}

/**
 * Answers about the graph by their address, for one tag: with another, all are forgotten. Those asked for least
 * recently make room; what each is compressed to is reckoned as half of it, for each of the two ways.
 */
export class AnswerCache {
  readonly #mostBytes: number;
  #tag = '';
  #bytes = 0;
  /** Asked for least recently first. */
  readonly #answers = new Map<string, KeptAnswer>();

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Whether it may be here: only `find` knows at which revision. */
  has(url: string): boolean {
    return this.#answers.has(url);
  }

  find(tag: string, url: string): KeptAnswer | undefined {
    this.#turnTo(tag);
    const answer = this.#answers.get(url);
    if (!answer) return undefined;
    this.#answers.delete(url);
    this.#answers.set(url, answer);
    return answer;
  }

  keep(tag: string, url: string, body: Buffer): void {
    // One that is very large would drive out all others.
    if (sizeOf(url, body) > this.#mostBytes / 8) return;
    this.#turnTo(tag);
    this.#forget(url);
    this.#answers.set(url, new KeptAnswer(body));
    this.#bytes += sizeOf(url, body);
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#forget(oldest);
    }
  }

  #turnTo(tag: string): void {
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#answers.clear();
    this.#bytes = 0;
  }

  #forget(url: string): void {
    const answer = this.#answers.get(url);
    if (!answer) return;
    this.#answers.delete(url);
    this.#bytes -= sizeOf(url, answer.plain);
  }
}

const sizeOf = (url: string, body: Buffer): number => 2 * (url.length + body.length);
