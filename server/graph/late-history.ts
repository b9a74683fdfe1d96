import type { GrafeoDB } from '@grafeo-db/js';
import { changeRow } from './image-rows.ts';
import type { Touched } from './images.ts';

const portion = 1000;

/**
 * What earlier revisions did, taken up by the engine after a start, a portion at a time: it is a third of what a start
 * would wait for, and neither views nor searches read it. Whoever does, or writes, waits for `whole`.
 */
export class LateHistory {
  readonly #engine: GrafeoDB;
  #isLeft = false;
  /** Rejects where the engine doesn't take it. */
  readonly whole: Promise<void>;

  constructor(engine: GrafeoDB, history: readonly Touched[]) {
    this.#engine = engine;
    this.whole = this.#fill(history);
    // Whoever waits is told; that nobody waits yet is no reason to end the program.
    this.whole.catch(() => undefined);
  }

  /** Lets the portion that is under way finish, and takes up no more. */
  async leave(): Promise<void> {
    this.#isLeft = true;
    await this.whole.catch(() => undefined);
  }

  async #fill(history: readonly Touched[]): Promise<void> {
    for (let start = 0; start < history.length && !this.#isLeft; start += portion) {
      // A request may have come in meanwhile, and goes first.
      await new Promise((resolve) => setImmediate(resolve));
      await this.#engine.batchCreateNodesWithProps(['Change'], history.slice(start, start + portion).map(changeRow));
    }
  }
}
