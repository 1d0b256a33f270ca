import type { DuePlace, DueStore, DueWalker } from '../store/due-store';
import type { Count } from '../watch/metrics';
import { duePartition } from './due';
import { eachOf } from './each';

/** What the hourly run needs. */
export interface DueDoors {
  readonly store: Pick<DueStore, 'duePage'>;
  /** Takes tasks over for good; returns once it has. */
  enqueue(tasks: readonly DueWalker[]): Promise<void>;
  readonly count: Count;
  /** Partitions of one hour. */
  readonly shards: number;
  /** How many hours before its own a run looks at as well, for what an earlier run left undone. */
  readonly hoursBack: number;
}

const HOUR = 3_600_000;

/** Partitions that are read at the same time: with a page of each, all that is in memory at once. */
const AT_ONCE = 4;

/**
 * Hands everything that is due in the UTC hour of `at` (milliseconds since the epoch) to the queue, a page at a
 * time, and returns how many tasks that were. It changes nothing: a run that broke off is simply run again, and
 * who is enqueued twice is claimed once.
 */
export async function enqueueDue(doors: DueDoors, at: number): Promise<number> {
  const partitions = Array.from({ length: doors.hoursBack + 1 }, (_, back) => at - back * HOUR).flatMap(
    (hour) => Array.from({ length: doors.shards }, (_, shard) => duePartition(hour, shard)),
  );
  let due = 0;
  await eachOf(partitions, AT_ONCE, async (partition) => {
    let from: DuePlace | undefined;
    do {
      const page = await doors.store.duePage(partition, from);
      if (page.walkers.length > 0) await doors.enqueue(page.walkers);
      due += page.walkers.length;
      from = page.next;
    } while (from !== undefined);
  });
  if (due > 0) doors.count('WeeksDue', due);
  return due;
}
