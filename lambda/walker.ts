import type { Plan } from './plan/plan';
import type { WalkReminder, WeeklyReminder } from './weekly/reminder';

/** The walker id of everyone whose voice is not recognised: the account's shared walker. */
export const HOUSEHOLD = 'household';

/**
 * What is kept about one walker: one recognised voice of an account, or its household.
 * Never a finding, an answer, a tier, pain, or anything the person said.
 */
export interface Walker {
  /** `household`, or a short salted hash of account and person (never the person id itself). */
  readonly id: string;
  /** How many times the skill was opened by name. */
  readonly visits: number;
  /** The newest disclaimer this walker has heard; 0 when none. */
  readonly disclaimerVersion: number;
  /** Bare local date of the last check that ended CLEAR or GENTLE; absent means the next one is full. */
  readonly lastClearCheckOn?: string;
  /** IANA zone in which this walker's days and weeks are counted. */
  readonly zone: string;
  /** When the zone last changed, milliseconds since the epoch: the week it fell in says so. */
  readonly zoneChangedAt?: number;
  readonly plan: Plan;
  /** Id of the newest walk about which "shorter, the same, or longer" was asked. */
  readonly askedAfterWalk?: string;
  /** When a permission was last refused, milliseconds since the epoch: not asked again for 30 days. */
  readonly timersRefusedAt?: number;
  readonly remindersRefusedAt?: number;
  /** When Alexa said 403 to a timer on this device; the device's id is kept as a short hash. */
  readonly timersForbidden?: { readonly device: string; readonly at: number };
  readonly weekly?: WeeklyReminder;
  readonly walkReminder?: WalkReminder;
  /** Partition of the due index (weekly/due.ts) that this row stands in; absent when no job has to do with it. */
  readonly due?: string;
}
