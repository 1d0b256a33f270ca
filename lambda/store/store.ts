import type { Move, WalkRef } from '../walk/move';
import type { Walk, WalkTimers, WalkWay } from '../walk/walk';
import type { Walker } from '../walker';

/** Everything about a walker that can be put into its row; the id is the row's key and never changes. */
export type WalkerFields = Omit<Walker, 'id'>;

/** Names the fields of an object type that may be absent, and so may be removed from a row. */
export type AbsentFields<T> = {
  [K in keyof T]-?: Record<string, never> extends Pick<T, K> ? K : never;
}[keyof T];

/** What a turn changes about a walker. Fields in neither list keep what another turn may just have written. */
export interface WalkerChange {
  readonly set?: Partial<WalkerFields>;
  readonly remove?: readonly AbsentFields<WalkerFields>[];
}

export type { WalkRef };

/** One step in a walk's life (walk/move.ts), and what only a row knows beside it. */
export interface WalkMove extends Move {
  /** The walk's Alexa timers from now on; null forgets them. */
  readonly timers?: WalkTimers | null;
  /** The way from now on, when a walk had to drop one way down. */
  readonly way?: WalkWay;
}

export interface Read {
  /** Absent when there is none yet, or when its row could not be read (which was reported). */
  readonly walker: Walker | undefined;
  /** Newest first, taken-back ones (`deleted`) included. */
  readonly walks: readonly Walk[];
}

/** Everything kept about one account, for "what do you know about me" and the simulator's page. */
export interface Account {
  readonly walkers: readonly Walker[];
  /** Of all walkers, newest first, taken-back ones included. */
  readonly walks: readonly Walk[];
}

/**
 * Where walkers and walks are kept. On an ordinary turn each method but the last two is one request, so
 * that a turn costs one read and at most one write. All throw `StoreUnavailable` within 1.6 seconds a request (see errors.ts);
 * a row that cannot be understood is reported, left out of what is read, and never overwritten.
 */
export interface Store {
  /**
   * One walker and its walks, in one request. `recent` looks at the account's newest rows only (60, all
   * walkers together); `all` at every one. `now` (milliseconds) decides which rows have expired.
   */
  read(account: string, walkerId: string, what: { walks: 'recent' | 'all'; now: number }): Promise<Read>;

  /** Everything about all walkers of the account. */
  readAccount(account: string, now: number): Promise<Account>;

  /**
   * Puts a change into a walker's row and renews its 400 days. `walker` is the walker as the caller knows
   * it: if the row has gone meanwhile (or was never there), it is made whole again from it.
   * Answers `kept` when the row there is not one of ours to change (unreadable or newer).
   */
  saveWalker(account: string, walker: Walker, change: WalkerChange, now: number): Promise<'saved' | 'kept'>;

  /** Puts a new walk. `already`: one with this id and start is there, by a retry or an early event. */
  startWalk(account: string, walk: Walk, now: number): Promise<'started' | 'already'>;

  /**
   * Takes a walk one step: the first of the moves that applies to it is made, as a whole, and returned;
   * undefined when none does. Of any number at once that leave the same status one is made. A retry of
   * the same request finds its own move made and returns it, and changes nothing more.
   *
   * One request when the first applies. Where the database shows the row that a move did not fit, moves
   * that cannot apply either are not asked for. A walk that is not there is made only if its account was not
   * forgotten after it began; that costs a request more.
   */
  moveWalk(account: string, ref: WalkRef, moves: readonly WalkMove[]): Promise<WalkMove | undefined>;

  /**
   * Puts a change into a walker's row while its field `because` is still what `walker` has there; answers
   * whether it did. For what happens without the walker: makes no row, renews none, and leaves what a turn
   * has put there meanwhile.
   */
  amendWalker(
    account: string,
    walker: Walker,
    because: AbsentFields<WalkerFields>,
    change: WalkerChange,
  ): Promise<boolean>;

  /**
   * Deletes the account's rows, at most `atMost` of them (default 2000), whatever is in them. Not
   * `finished`: call again, it goes on where it stopped. For a week from `now` (milliseconds) a late report
   * about a walk of before brings none of them back.
   */
  forgetAccount(
    account: string,
    now: number,
    atMost?: number,
  ): Promise<{ deleted: number; finished: boolean }>;
}
