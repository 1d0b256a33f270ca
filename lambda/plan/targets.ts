import { addDays } from '../week/calendar';
import { levelAt } from './levels';
import type { EarlierTarget, Plan } from './plan';

/** More changes than this in the 400 days a walk is kept are not remembered. */
const MOST_KEPT = 20;

/**
 * How many walks the week of `monday` asks for: the fewest the plan asked for on any of its days, so that a
 * step up in mid-week never turns a met target into a missed one, and a step down counts at once.
 */
export function targetOf(plan: Plan, monday: string): number {
  const end = addDays(monday, 7);
  const inForce: number[] = [];
  let from = '';
  for (const { walks, until } of plan.earlierTargets ?? []) {
    if (from < end && until > monday && until > from) inForce.push(walks);
    from = until;
  }
  if (from < end) inForce.push(levelAt(plan.minutes).walks);
  return Math.min(...inForce);
}

/** The earlier targets of a plan after it moves to `minutes` on the local date `on`. */
export function earlierTargets(plan: Plan, minutes: number, on: string): readonly EarlierTarget[] {
  const known = plan.earlierTargets ?? [];
  const walks = levelAt(plan.minutes).walks;
  if (levelAt(minutes).walks === walks) return known;
  return [...known, { walks, until: on }].slice(-MOST_KEPT);
}
