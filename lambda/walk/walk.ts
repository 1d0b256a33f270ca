/**
 * One timed walk and its life. The states and what moves a walk between them are in `life.ts`.
 *
 * `completed` the whole planned time was walked; `stopped` ended early, minutes kept; `failed` the
 * player gave up, minutes kept; `unconfirmed` nobody ended it, the walker is asked about it next time;
 * `deleted` taken back by the walker (kept as a row so that a late event cannot bring it back).
 */
export type WalkStatus = 'active' | 'paused' | 'completed' | 'stopped' | 'failed' | 'unconfirmed' | 'deleted';

/** How the walk is timed: the coaching track, Alexa's timers, the clock alone, or told to us afterwards. */
export type WalkWay = 'audio' | 'timers' | 'untimed' | 'logged';

/** The two Alexa timers of a quiet walk, by Alexa's ids. */
export interface WalkTimers {
  readonly halfway?: string;
  readonly end?: string;
}

export interface Walk {
  /** `<walkerId>-<random>`: says whose it is to whoever holds a token of it, and nothing else. */
  readonly id: string;
  readonly walkerId: string;
  /** Milliseconds since the epoch. With the id it is the row's key. */
  readonly startedAt: number;
  /** Whole minutes, 1 to 60. */
  readonly plannedMinutes: number;
  /** Milliseconds really walked, as far as anyone has reported. Never more than the time that passed. */
  readonly walkedMs: number;
  readonly status: WalkStatus;
  readonly way: WalkWay;
  /**
   * The newest play: which starting of the player this is. Odd for a start that the walker caused, the
   * even number after it for the one second try when the player failed. The token carries it, so that an
   * event of an earlier play is known as late. See `plays.ts`.
   */
  readonly plays: number;
  /**
   * When it last got going, paused or ended, milliseconds since the epoch; while it is active, `walkedMs`
   * is what had been walked at this moment. Becoming unconfirmed, or a pause that ran out, leaves it alone.
   */
  readonly changedAt: number;
  /** When the check that let it start ended; absent when that was right before its own start. */
  readonly checkedAt?: number;
  readonly timers?: WalkTimers;
}
