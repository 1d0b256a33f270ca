import type { Plan } from '../plan/plan';
import { targetOf } from '../plan/targets';
import { addDays } from './calendar';
import type { CountedWalk } from './counting';

/** Walks and the whole minutes of them. */
export interface Count {
  readonly walks: number;
  readonly minutes: number;
}

/** Walks, minutes and walks towards the target of one week. */
export interface WeekTotal extends Count {
  readonly towardsTarget: number;
}

export const NO_WALKS: WeekTotal = { walks: 0, minutes: 0, towardsTarget: 0 };

/** The total of some walks. */
export function totalOf(counted: readonly CountedWalk[]): WeekTotal {
  return counted.reduce(add, NO_WALKS);
}

/** The total of each week that has a walk, by its Monday. */
export function weekTotals(counted: readonly CountedWalk[]): ReadonlyMap<string, WeekTotal> {
  const weeks = new Map<string, WeekTotal>();
  for (const walk of counted) weeks.set(walk.monday, add(weeks.get(walk.monday) ?? NO_WALKS, walk));
  return weeks;
}

/** True when the week of `monday` met the target that held then. */
export function isOnTarget(weeks: ReadonlyMap<string, WeekTotal>, plan: Plan, monday: string): boolean {
  return (weeks.get(monday) ?? NO_WALKS).towardsTarget >= targetOf(plan, monday);
}

/** How many weeks in a row, back from the week of `monday` and with it, met their target. */
export function weeksOnTarget(weeks: ReadonlyMap<string, WeekTotal>, plan: Plan, monday: string): number {
  let met = 0;
  while (isOnTarget(weeks, plan, addDays(monday, -7 * met))) met += 1;
  return met;
}

function add(total: WeekTotal, walk: CountedWalk): WeekTotal {
  return {
    walks: total.walks + 1,
    minutes: total.minutes + walk.minutes,
    towardsTarget: total.towardsTarget + (walk.towardsTarget ? 1 : 0),
  };
}
