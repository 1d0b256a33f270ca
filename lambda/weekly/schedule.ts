import { addDays, instantOf, localDate, weekday } from '../week/calendar';
import type { Recurrence } from './recurrence';

/** When a walker's weekly reminder speaks: an ISO day of the week and a local time in an IANA zone. */
export interface WeeklySchedule {
  readonly day: number;
  readonly time: string;
  readonly zone: string;
}

/** The same weekday this week and in the two before and after: the next and the last time are among them. */
const WEEKS = [-14, -7, 0, 7, 14] as const;

/**
 * The first instant after `after` at which the reminder speaks. By the wall clock: six in the evening stays
 * six in the evening over daylight saving; a time that is left out or comes twice is `instantOf`'s.
 */
export function speaksAfter(schedule: WeeklySchedule, after: number): number {
  return around(schedule, after).find((instant) => instant > after) ?? Number.NaN;
}

/** The last instant, `before` included, at which it spoke or would have spoken. */
export function spokeBefore(schedule: WeeklySchedule, before: number): number {
  return around(schedule, before).findLast((instant) => instant <= before) ?? Number.NaN;
}

/** The schedule as the recurrence of a reminder. */
export function recurrenceOf({ day, time }: WeeklySchedule): Recurrence {
  return { days: [day], time };
}

/** The same day and time in the zone the walker is in now; the very same schedule when that is its own. */
export function inZone(schedule: WeeklySchedule, zone: string): WeeklySchedule {
  return schedule.zone === zone ? schedule : { ...schedule, zone };
}

function around({ day, time, zone }: WeeklySchedule, instant: number): readonly number[] {
  if (!Number.isInteger(day) || day < 1 || day > 7) {
    throw new RangeError(`Not a day of the week: ${day}; 1 (Monday) to 7 (Sunday) was expected.`);
  }
  const today = localDate(instant, zone);
  const thisWeek = day - weekday(today);
  return WEEKS.map((days) => instantOf(addDays(today, thisWeek + days), time, zone));
}
