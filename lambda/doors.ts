import type { Tier } from './check/tiers';
import type { Store } from './store/store';
import type { Count } from './watch/metrics';

/** What a watcher of the check is told: only the simulator and the tests have one. */
export type CheckEvent =
  | { readonly kind: 'asking'; readonly question: string; readonly asksAbout: readonly string[] }
  | { readonly kind: 'ended'; readonly result: Tier };

/** Everything outside that the skill reaches, besides what a request brings with it. */
export interface Doors {
  readonly store: Store;
  /** Milliseconds since the epoch. */
  now(): number;
  /** From 0 up to, not including, 1. */
  random(): number;
  /** Address of the 60-minute coaching track of a locale. */
  trackUrl(locale: string): string;
  /** Address of the square picture beside a walk on the player's own screen; absent where there is none. */
  readonly artUrl?: string;
  /** Requests for another skill's id are refused; absent on the desk. */
  readonly skillId?: string;
  /** How the check is put: questions answered by yes and no, or signs answered by "go" and "hold". */
  readonly style: 'questions' | 'self-check';
  /** The scheduled job, and into how many partitions its index is cut; absent where it can send no messages. */
  readonly weekly?: { readonly shards: number };
  readonly count?: Count;
  /** Told what went wrong, in words that hold nothing a person said. */
  warn(problem: Error): void;
  /** Told where the check is. Absent in Lambda: what it is told is kept nowhere. */
  watch?(event: CheckEvent): void;
}
