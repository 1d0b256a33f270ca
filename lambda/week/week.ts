import { type Level, levelAt } from '../plan/levels';
import type { Plan } from '../plan/plan';
import { targetOf } from '../plan/targets';
import type { Walk } from '../walk/walk';
import { addDays, daysBetween, daysOfWeek, localDate, localTime, weekday, weekOf } from './calendar';
import { type CountedWalk, countedWalks } from './counting';
import { type LongestWalk, longestOf } from './longest';
import { type Count, isOnTarget, NO_WALKS, totalOf, weeksOnTarget, weekTotals } from './totals';

/** Which figures are asked for; `unasked` lets the day of the week decide. */
export type Period = 'this_week' | 'last_week' | 'since_start';

/** One of the seven bars: a local date and the minutes of the walks begun on it. */
export interface DayBar {
  readonly date: string;
  readonly minutes: number;
}

/** One week in plain figures. `minutes` are the whole minutes really walked, as `counting.ts` rounds them. */
export interface WeekFigures extends Count {
  readonly period: 'this_week' | 'last_week';
  readonly monday: string;
  readonly sunday: string;
  /** Local date the figures were made on. */
  readonly asOf: string;
  /** Walks that count towards the target: at least half their planned minutes. */
  readonly towardsTarget: number;
  /** Walks the week asked for. */
  readonly target: number;
  readonly onTarget: boolean;
  /** Weeks in a row on target: up to this week when it is, up to the one before while it is still open. */
  readonly weeksOnTarget: number;
  /** The longest walk of the week; absent when it is empty. */
  readonly longest?: LongestWalk;
  /** The week before. */
  readonly before: Count;
  /** This week until now, when the figures are of the last one. */
  readonly soFar?: Count;
  /** Monday to Sunday. */
  readonly days: readonly DayBar[];
  /** What the plan asks for next. */
  readonly next: Level;
  /** The week has passed, or it is Sunday evening and it is told as if it had. */
  readonly over: boolean;
  /** Days of the week after today: 6 on Monday, 0 on Sunday and when it has passed. */
  readonly daysLeft: number;
  /** No walk that counts has ever been made. */
  readonly newWalker: boolean;
  /** Local date of the first walk of all. */
  readonly firstWalkOn?: string;
  /** The first walk of all was in this week. */
  readonly firstWeek: boolean;
  /** The week ended before the first walk of all. */
  readonly beforeFirst: boolean;
  /** Days without a walk before the first of this week; absent in an empty or first week. */
  readonly daysAway?: number;
  /** The walker's time zone changed in this week. All its days are counted in the new one. */
  readonly zoneChanged: boolean;
}

/** Everything since the first walk that is still kept. */
export interface SinceStart extends Count {
  readonly period: 'since_start';
  readonly asOf: string;
  /** Local date of the first walk; absent for a new walker. */
  readonly firstWalkOn?: string;
  readonly longest?: LongestWalk;
  /** Calendar weeks from the first walk's to today's, both counted; 0 for a new walker. */
  readonly weeks: number;
  /** How many of them met their target. */
  readonly weeksMet: number;
  readonly next: Level;
}

export type Summary = WeekFigures | SinceStart;

/** From this day on, unasked, it is this week that is spoken of: Saturday. */
const TELLS_THIS_WEEK_FROM = 6;
/** On Sunday from this time on a week is told as over: nobody is sent out again in the evening. */
const SUNDAY_EVENING = '17:00';

/**
 * The figures asked for, at `now` in `zone`. `walks` are one walker's, in any order, all that are kept: the
 * first walk and the weeks in a row need them. `zoneChangedAt` is when the walker's zone last changed,
 * milliseconds since the epoch. Throws a RangeError for a zone that is none.
 */
export function summarise(
  walks: readonly Walk[],
  plan: Plan,
  now: number,
  zone: string,
  which: Period | 'unasked',
  zoneChangedAt?: number,
): Summary {
  return which === 'since_start'
    ? summariseAll(walks, plan, now, zone)
    : summariseWeek(walks, plan, now, zone, which, zoneChangedAt);
}

/**
 * The figures of one week, as `summarise`. `unasked` is this week from Saturday on and before that the last
 * one, except that a walker who began this week hears of this week.
 */
export function summariseWeek(
  walks: readonly Walk[],
  plan: Plan,
  now: number,
  zone: string,
  which: 'this_week' | 'last_week' | 'unasked',
  zoneChangedAt?: number,
): WeekFigures {
  const counted = countedWalks(walks, zone);
  const today = localDate(now, zone);
  const period = which === 'unasked' ? unaskedPeriod(counted, today) : which;
  const evening = weekday(today) === 7 && localTime(now, zone) >= SUNDAY_EVENING;
  const changedOn = zoneChangedAt === undefined ? undefined : localDate(zoneChangedAt, zone);
  return weekFigures(counted, plan, { period, today, evening, changedOn });
}

/** Everything since the first walk that is kept, as `summarise`. */
export function summariseAll(walks: readonly Walk[], plan: Plan, now: number, zone: string): SinceStart {
  const counted = countedWalks(walks, zone);
  const today = localDate(now, zone);
  const first = counted[0];
  const longest = longestOf(counted);
  const weeks = weekTotals(counted);
  return {
    period: 'since_start',
    asOf: today,
    ...countOf(totalOf(counted)),
    ...(first ? { firstWalkOn: first.date } : {}),
    ...(longest ? { longest } : {}),
    weeks: first ? Math.max(1, daysBetween(first.monday, weekOf(today)) / 7 + 1) : 0,
    weeksMet: [...weeks.keys()].filter((monday) => isOnTarget(weeks, plan, monday)).length,
    next: levelAt(plan.minutes),
  };
}

/** What the calendar has to say about the telling of a week. */
interface Telling {
  readonly period: 'this_week' | 'last_week';
  readonly today: string;
  readonly evening: boolean;
  readonly changedOn: string | undefined;
}

function unaskedPeriod(counted: readonly CountedWalk[], today: string): 'this_week' | 'last_week' {
  const first = counted[0];
  const began = first === undefined || first.monday >= weekOf(today);
  return began || weekday(today) >= TELLS_THIS_WEEK_FROM ? 'this_week' : 'last_week';
}

function weekFigures(counted: readonly CountedWalk[], plan: Plan, telling: Telling): WeekFigures {
  const { period, today, evening, changedOn } = telling;
  const thisMonday = weekOf(today);
  const monday = period === 'this_week' ? thisMonday : addDays(thisMonday, -7);
  const weeks = weekTotals(counted);
  const walks = counted.filter((walk) => walk.monday === monday);
  const first = counted[0];
  const longest = longestOf(walks);
  const onTarget = isOnTarget(weeks, plan, monday);
  const over = period === 'last_week' || evening;
  const daysAway = daysBefore(counted, walks[0]);
  return {
    period,
    monday,
    sunday: addDays(monday, 6),
    asOf: today,
    ...totalOf(walks),
    target: targetOf(plan, monday),
    onTarget,
    weeksOnTarget: weeksOnTarget(weeks, plan, onTarget || over ? monday : addDays(monday, -7)),
    ...(longest ? { longest } : {}),
    before: countOf(weeks.get(addDays(monday, -7))),
    ...(period === 'last_week' ? { soFar: countOf(weeks.get(thisMonday)) } : {}),
    days: daysOfWeek(monday).map((date) => ({ date, minutes: minutesOn(walks, date) })),
    next: levelAt(plan.minutes),
    over,
    daysLeft: period === 'last_week' ? 0 : 7 - weekday(today),
    newWalker: first === undefined,
    ...(first ? { firstWalkOn: first.date } : {}),
    firstWeek: first?.monday === monday,
    beforeFirst: first !== undefined && first.monday > monday,
    ...(daysAway === undefined ? {} : { daysAway }),
    zoneChanged: changedOn !== undefined && weekOf(changedOn) === monday,
  };
}

/** Days between a walk and the one before it; undefined when there is no walk or none before. */
function daysBefore(counted: readonly CountedWalk[], walk: CountedWalk | undefined): number | undefined {
  const before = walk && counted[counted.indexOf(walk) - 1];
  return before && daysBetween(before.date, walk.date);
}

function countOf({ walks, minutes }: Count = NO_WALKS): Count {
  return { walks, minutes };
}

function minutesOn(walks: readonly CountedWalk[], date: string): number {
  return totalOf(walks.filter((walk) => walk.date === date)).minutes;
}
