/**
 * Moments to kill a process at, closing in on the moment at which it writes: later after a kill that came too early,
 * earlier after one that came too late, and around the same moment once it is known within 40 ms.
 */
export class Aim {
  #early = 0;
  #late: number;

  /** `late` is a time, in milliseconds, at which everything is surely written. */
  constructor(late: number) {
    this.#late = late;
  }

  next(): number {
    return Math.round((this.#early + this.#late) / 2);
  }

  cameTooEarly(milliseconds: number): void {
    this.#early = milliseconds;
    if (this.#isClose()) this.#late += 80;
  }

  cameTooLate(milliseconds: number): void {
    this.#late = milliseconds;
    if (this.#isClose()) this.#early = Math.max(0, this.#early - 80);
  }

  #isClose(): boolean {
    return this.#late - this.#early < 40;
  }
}
