import type { Clock, Job } from '../clock';

/**
 * How long Alexa waits for a word. It counts only the time that is waited through on purpose: a person who
 * thinks and types at a keyboard is not silent.
 */
export class Patience {
  readonly #clock: Clock;
  #leftMs = 0;
  #onEnd: (() => Promise<void>) | null = null;
  #waiting = false;
  #running: { readonly job: Job; readonly since: number } | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Begins anew: `onEnd` comes when more than `ms` were waited through. */
  start(ms: number, onEnd: () => Promise<void>): void {
    this.stop();
    this.#leftMs = ms + 1;
    this.#onEnd = onEnd;
    if (this.#waiting) this.#run();
  }

  stop(): void {
    this.#running?.job.cancel();
    this.#running = null;
    this.#onEnd = null;
  }

  /** Time is being waited through from now on. */
  waitBegins(): void {
    this.#waiting = true;
    this.#run();
  }

  waitEnds(): void {
    this.#waiting = false;
    if (this.#running === null) return;
    this.#running.job.cancel();
    this.#leftMs -= this.#clock.now() - this.#running.since;
    this.#running = null;
  }

  #run(): void {
    const onEnd = this.#onEnd;
    if (onEnd === null || this.#running !== null) return;
    const since = this.#clock.now();
    const job = this.#clock.schedule(since + this.#leftMs, async () => {
      this.#running = null;
      this.#onEnd = null;
      await onEnd();
    });
    this.#running = { job, since };
  }
}
