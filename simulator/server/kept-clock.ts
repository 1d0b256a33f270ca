import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/** How far the clock may go before it is written down again, milliseconds of this computer's time. */
const WRITE_MS = 5000;

/** Where a household's clock has come to, kept in a file: time must not run backwards when a server begins again. */
export class KeptClock {
  #written = { now: Number.NEGATIVE_INFINITY, at: 0 };
  #work: Promise<unknown> = Promise.resolve();

  /** Without a file it keeps nothing. */
  constructor(private readonly file: string | null) {}

  /** The moment that was kept last, milliseconds since the epoch; null when none was. */
  async read(): Promise<number | null> {
    if (this.file === null) return null;
    const text = await readFile(this.file, 'utf8').catch(() => '');
    const now = Number(text);
    return text.trim() === '' || !Number.isFinite(now) ? null : now;
  }

  /** Keeps a moment: at once after a jump, else every few seconds. */
  keep(now: number): void {
    const { file } = this;
    const real = Date.now();
    const isJump = now - this.#written.now > 2 * WRITE_MS;
    if (file === null || now <= this.#written.now || (!isJump && real - this.#written.at < WRITE_MS)) return;
    this.#written = { now, at: real };
    this.#work = this.#work
      .then(() => writeFile(`${file}.new`, String(Math.ceil(now))))
      .then(() => rename(`${file}.new`, file))
      // A folder that is gone has no household to go on with.
      .catch(() => {});
  }

  /** The household begins anew: whatever its time was, it may be earlier now. */
  async forget(): Promise<void> {
    await this.#work;
    this.#written = { now: Number.NEGATIVE_INFINITY, at: 0 };
    if (this.file !== null) await rm(this.file, { force: true });
  }

  /** Writes down where the clock is at the end. */
  async close(now: number): Promise<void> {
    this.#written = { ...this.#written, at: 0 };
    this.keep(now);
    await this.#work;
  }
}
