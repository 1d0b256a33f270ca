/** What a pace needs of the world: the time in milliseconds, and waiting. */
export interface PaceDoors {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/**
 * Returns what to await before each message so that no more than `perSecond` go out in any second: one after the
 * other at even distances, the first of them after a distance, too, so that several runs one after another keep
 * the pace among them. A message that a late timer held up doesn't hold up the next one, unless the second that
 * ends with that next one is full already. Time that nobody used is not made up for.
 */
export function paceOf(perSecond: number, { now, sleep }: PaceDoors): () => Promise<void> {
  const distance = 1000 / perSecond;
  /** When the last messages went out, at most a second's worth, the oldest first. */
  const sent: number[] = [];
  let due = now();
  const next = async () => {
    const [oldest] = sent.length < perSecond ? [] : sent.splice(0, 1);
    due = Math.max(due + distance, now(), oldest === undefined ? 0 : oldest + 1000);
    // A timer may be early by a part of a millisecond, and comes in whole ones.
    while (now() < due) await sleep(Math.max(1, due - now()));
    sent.push(now());
  };
  let queue = Promise.resolve();
  return () => {
    queue = queue.then(next);
    return queue;
  };
}
