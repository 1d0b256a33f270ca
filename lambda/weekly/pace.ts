/** What a pace needs of the world: the time in milliseconds, and waiting. */
export interface PaceDoors {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** Three distances of a third of a second are to be no shorter than a second, on a clock with decimals. */
const ROUNDING_MS = 0.001;

/**
 * Returns what to await before each message so that no more than `perSecond` go out in any second: one after the
 * other at even distances, the first of them after a distance, too, so that several runs one after another keep
 * the pace among them. Time that nobody used is not made up for.
 */
export function paceOf(perSecond: number, { now, sleep }: PaceDoors): () => Promise<void> {
  const distance = 1000 / perSecond + ROUNDING_MS;
  let free = now() + distance;
  return async () => {
    const at = Math.max(free, now());
    free = at + distance;
    // A timer may be early by a part of a millisecond, and comes in whole ones.
    while (now() < at) await sleep(Math.max(1, at - now()));
  };
}
