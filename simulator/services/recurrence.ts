import { type LocalTime, localTime, momentOf, weekdayOf } from '../zone';

/** A reminder's rule: on some weekdays, or every day, at one time, every so many weeks or days. */
export interface Recurrence {
  readonly every: 'DAILY' | 'WEEKLY';
  readonly interval: number;
  /** Monday is 1, Sunday 7; empty for the weekday of the start. */
  readonly weekdays: readonly number[];
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY_MS = 86_400_000;

const whole = (text: string | undefined, least: number, most: number): number | undefined => {
  const value = Number(text);
  return text !== undefined && /^\d+$/.test(text) && value >= least && value <= most ? value : undefined;
};

/** Reads a rule such as `FREQ=WEEKLY;BYDAY=SU;BYHOUR=18;BYMINUTE=0;BYSECOND=0;INTERVAL=1;`; undefined when it is none. */
export function readRecurrence(rule: string, start: LocalTime): Recurrence | undefined {
  const parts = new Map<string, string>();
  for (const part of rule.split(';').filter((text) => text !== '')) {
    const [name = '', value, ...rest] = part.split('=');
    if (value === undefined || rest.length > 0) return undefined;
    parts.set(name, value);
  }
  const every = parts.get('FREQ');
  if (every !== 'DAILY' && every !== 'WEEKLY') return undefined;
  const days = parts.get('BYDAY')?.split(',') ?? [];
  const weekdays = days.map((day) => WEEKDAYS.indexOf(day) + 1);
  const interval = whole(parts.get('INTERVAL') ?? '1', 1, 1000);
  const hour = whole(parts.get('BYHOUR') ?? String(start.hour), 0, 23);
  const minute = whole(parts.get('BYMINUTE') ?? String(start.minute), 0, 59);
  const second = whole(parts.get('BYSECOND') ?? String(start.second), 0, 59);
  if (weekdays.includes(0) || interval === undefined) return undefined;
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  const onStart = every === 'WEEKLY' && weekdays.length === 0 ? [weekdayOf(start)] : weekdays;
  return { every, interval, weekdays: onStart, hour, minute, second };
}

const dayNumber = ({ year, month, day }: LocalTime) => Date.UTC(year, month - 1, day) / DAY_MS;
/** Days since Monday, 5 January 1970, so that weeks begin on Monday. */
const weekNumber = (day: number) => Math.floor((day - 4) / 7);

/**
 * The first moment after `after` at which the rule falls due, or undefined when it never does before `end`.
 * The rule speaks of the zone's wall clock: six in the evening stays that across daylight saving.
 */
export function nextOccurrence(
  rule: Recurrence,
  { start, end, zone, after }: { start: LocalTime; end?: number; zone: string; after: number },
): number | undefined {
  const firstDay = dayNumber(start);
  const today = Math.max(firstDay, dayNumber(localTime(after, zone)));
  const horizon = today + (rule.every === 'DAILY' ? rule.interval : 7 * rule.interval) + 8;
  for (let day = today; day <= horizon; day += 1) {
    const date = new Date(day * DAY_MS);
    const weekday = date.getUTCDay() || 7;
    if (rule.weekdays.length > 0 && !rule.weekdays.includes(weekday)) continue;
    const steps = rule.every === 'DAILY' ? day - firstDay : weekNumber(day) - weekNumber(firstDay);
    if (steps % rule.interval !== 0) continue;
    const local = {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: rule.hour,
      minute: rule.minute,
      second: rule.second,
    };
    const moment = momentOf(local, zone);
    if (moment <= after || moment < momentOf(start, zone)) continue;
    return end !== undefined && moment > end ? undefined : moment;
  }
  return undefined;
}
