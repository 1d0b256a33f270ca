import type { Walk } from '../walk/walk';
import { addDays, daysBetween, localDate } from '../week/calendar';
import { type CountedWalk, countedWalks } from '../week/counting';
import type { Plan } from './plan';

/** "Longer" is due at most once in this many days … */
export const DAYS_BETWEEN_STEPS = 7;
/** … and after this many completed walks since the last move. */
export const WALKS_BETWEEN_STEPS = 3;

/** What a step up still waits for. Due means that both are 0. */
export interface Waiting {
  /** Completed walks still to come. */
  readonly walks: number;
  /** Days until the calendar allows it. */
  readonly days: number;
  /** The first local date the calendar allows it. */
  readonly on: string;
}

/** What a step up of this plan still waits for, at `now` in `zone`. Computed from the walks, never counted along. */
export function waitingFor(plan: Plan, walks: readonly Walk[], now: number, zone: string): Waiting {
  const today = localDate(now, zone);
  const week = addDays(plan.movedOn, DAYS_BETWEEN_STEPS);
  const on = plan.stayUntil !== undefined && plan.stayUntil > week ? plan.stayUntil : week;
  return {
    walks: Math.max(0, WALKS_BETWEEN_STEPS - completedSinceMove(plan, countedWalks(walks, zone))),
    days: Math.max(0, daysBetween(today, on)),
    on,
  };
}

/** True when a step up waits for nothing more. */
export function isDue(waiting: Waiting): boolean {
  return waiting.walks === 0 && waiting.days === 0;
}

/** How many walks were begun since the plan's last move and walked to their end. */
function completedSinceMove(plan: Plan, counted: readonly CountedWalk[]): number {
  const { movedAt } = plan;
  return counted.filter(
    ({ walk, completed }) => completed && (movedAt === undefined || walk.startedAt >= movedAt),
  ).length;
}
