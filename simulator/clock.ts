/** Something to be done at a moment; it can still be called off. */
export interface Job {
  readonly cancel: () => void;
}

interface PlannedJob {
  readonly due: number;
  readonly run: () => void | Promise<void>;
}

/**
 * The household's time, in milliseconds since the epoch. It never goes back.
 *
 * A virtual clock stands still until somebody waits. A real one goes on by itself, and waiting adds to it.
 * Whatever is planned is done in the order of its moment, and while it is done `now()` is that moment.
 */
export class Clock {
  readonly #read: () => number;
  #reached: number;
  #waited = 0;
  #atWork = false;
  #jobs: PlannedJob[] = [];

  private constructor(read: () => number) {
    this.#read = read;
    this.#reached = read();
  }

  /** A clock that stands at `start` until `wait` moves it. */
  static virtual(start: number): Clock {
    return new Clock(() => start);
  }

  /** A clock that follows `read`, by default this computer's, plus everything that was waited. */
  static real(read: () => number = Date.now): Clock {
    return new Clock(read);
  }

  now(): number {
    if (!this.#atWork) this.#reached = Math.max(this.#reached, this.#read() + this.#waited);
    return this.#reached;
  }

  /** Plans `run` for `due`; what is already due is done at the next `catchUp` or `wait`. */
  schedule(due: number, run: () => void | Promise<void>): Job {
    const job: PlannedJob = { due, run };
    const later = this.#jobs.findIndex((planned) => planned.due > due);
    this.#jobs.splice(later === -1 ? this.#jobs.length : later, 0, job);
    const cancel = () => {
      this.#jobs = this.#jobs.filter((planned) => planned !== job);
    };
    return { cancel };
  }

  /** When the next planned thing is due, or undefined when nothing is planned. */
  nextDue(): number | undefined {
    return this.#jobs[0]?.due;
  }

  /** Does everything that is due by now. */
  async catchUp(): Promise<void> {
    await this.#workUntil(this.now());
  }

  /** Lets `ms` pass, doing on the way what is planned, in order. */
  async wait(ms: number): Promise<void> {
    const end = this.now() + ms;
    await this.#workUntil(end);
    this.#waited = Math.max(this.#waited, end - this.#read());
    this.#reached = Math.max(this.#reached, end);
  }

  async #workUntil(end: number): Promise<void> {
    if (this.#atWork) throw new Error('Time cannot pass inside something that time has caused.');
    this.#atWork = true;
    try {
      for (let job = this.#jobs[0]; job !== undefined && job.due <= end; job = this.#jobs[0]) {
        this.#jobs.shift();
        this.#reached = Math.max(this.#reached, job.due);
        await job.run();
      }
    } finally {
      this.#atWork = false;
    }
  }
}
