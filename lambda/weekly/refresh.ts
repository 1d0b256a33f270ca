import type { Walk } from '../walk/walk';
import { AT_MOST_AHEAD, dueHour } from './due';
import type { WeeklyReminder } from './reminder';
import { speaksAfter } from './schedule';

/** What is known of a walker who is talking to the skill. */
export interface Present {
  readonly weekly: WeeklyReminder;
  /** Where the row stands in the due index. */
  readonly due: string | undefined;
  /** The zone the walker is in now. */
  readonly zone: string;
  readonly walks: readonly Walk[];
  /** Whether the scheduled job can send messages. */
  readonly scheduled: boolean;
}

/** A task this long undone was missed: no run looks for it any more. */
const MISSED_MS = 8 * 3_600_000;

/** The moments of a walk are told by devices, and cut to the second: one put down afterwards may seem earlier. */
const CLOCKS_APART_MS = 5 * 60_000;

/**
 * Whether the weekly reminder has to be looked after while its walker is here: it is in another zone, the job has
 * missed it or never knew of it, or there are walks that its words don't count and no message will bring in time.
 */
export function isToBeRefreshed({ weekly, due, zone, walks, scheduled }: Present, now: number): boolean {
  if (zone !== weekly.zone) return true;
  const newest = Math.max(Number.NEGATIVE_INFINITY, ...walks.map(({ changedAt }) => changedAt));
  if (!scheduled) return newest > (weekly.figuresAt ?? 0) - CLOCKS_APART_MS;
  const hour = dueHour(due ?? '');
  if (hour === undefined || hour < now - MISSED_MS) return true;
  const speaksAt = speaksAfter(weekly, now);
  return speaksAt - now <= AT_MOST_AHEAD && newest > speaksAt - AT_MOST_AHEAD;
}
