import type { WeeklyReminder } from '../weekly/reminder';

/** A walker's row as the due index shows it. */
export interface DueWalker {
  readonly account: string;
  readonly walkerId: string;
  /** The partition of the index that it stands in: what is due, and when. */
  readonly due: string;
  readonly weekly: WeeklyReminder;
}

/** Some of a partition's walkers. */
export interface DuePage {
  readonly walkers: readonly DueWalker[];
  /** To be handed back for the page after; absent on the last. */
  readonly next?: DuePlace;
}

/** A place between two pages; what is in it is the database's business. */
export type DuePlace = object;

/**
 * What the scheduled side asks of the table, and nothing else: it never sees a walk. All throw
 * `StoreUnavailable` (errors.ts) within 1.6 seconds.
 */
export interface DueStore {
  /**
   * One page of a partition of the due index. A row that cannot be understood is reported and left out. The index
   * may lag behind the rows by a moment; `claim` knows.
   */
  duePage(partition: string, from?: DuePlace): Promise<DuePage>;

  /**
   * Moves a walker's row on to its next partition, if it still stands where `task` says and nobody has changed
   * the reminder since. Of any number of tries one is answered with `claimed`, whoever makes them.
   */
  claim(task: DueWalker, next: string): Promise<'claimed' | 'taken'>;

  /** Moves a row that `claim` moved to `next` back, where what was to be done is known not to have happened. */
  giveBack(task: DueWalker, next: string): Promise<void>;

  /** Forgets the weekly reminder of a row, unless it is another one by now. */
  forgetWeekly(task: Pick<DueWalker, 'account' | 'walkerId' | 'weekly'>): Promise<void>;
}
