import type { Pace } from './protocol';

/** A clock that can run faster than this computer's, or stand still; it never jumps when that changes. */
export class PacedClock {
  #pace: Pace = 1;
  #real: number;
  #reached: number;

  /** Begins at `start`, milliseconds since the epoch. */
  constructor(
    start: number,
    private readonly readReal: () => number = Date.now,
  ) {
    this.#real = readReal();
    this.#reached = start;
  }

  get pace(): Pace {
    return this.#pace;
  }

  readonly read = (): number => this.#reached + (this.readReal() - this.#real) * this.#pace;

  setPace(pace: Pace): void {
    this.#reached = this.read();
    this.#real = this.readReal();
    this.#pace = pace;
  }
}
