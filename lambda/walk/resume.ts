import { sameLocalDay } from '../week/calendar';
import { PAUSE_LIMIT_MS } from './clock';
import type { Walk } from './walk';

/**
 * Whether a walk may go on, by voice or by the playback button: yes, or why not. `over` it has ended
 * (or there is none); `too-long` and `another-day` its minutes are kept, and a new walk needs a check.
 */
export type Resuming = 'yes' | 'over' | 'too-long' | 'another-day';

/** Whether a walk may be started over without another check: yes, or why not. */
export type StartingOver = 'yes' | 'over' | 'check-too-old';

/**
 * The resume rule of product.md, "Gate": only a walk paused less than 60 minutes ago, on the same local
 * day. A walk that counts as active but isn't playing lost the report of its stop: it was paused at the
 * earliest when it last got going, and that is what is reckoned with.
 */
export function resuming(walk: Walk | undefined, now: number, zone: string): Resuming {
  if (walk === undefined || (walk.status !== 'paused' && walk.status !== 'active')) return 'over';
  if (!sameLocalDay(walk.changedAt, now, zone)) return 'another-day';
  return now - walk.changedAt < PAUSE_LIMIT_MS ? 'yes' : 'too-long';
}

/**
 * The start-over rule of product.md, "Gate": a playing or paused walk restarts as a new one (which keeps
 * `checkedAt(walk)` as its own) while its check is under 60 minutes old. Anything else needs a check.
 */
export function startingOver(walk: Walk | undefined, now: number): StartingOver {
  if (walk === undefined || (walk.status !== 'paused' && walk.status !== 'active')) return 'over';
  return now - checkedAt(walk) < PAUSE_LIMIT_MS ? 'yes' : 'check-too-old';
}

/** When the check that let this walk start ended, milliseconds since the epoch. */
export function checkedAt(walk: Walk): number {
  return walk.checkedAt ?? walk.startedAt;
}
