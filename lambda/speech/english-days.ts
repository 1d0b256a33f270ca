import { daysBetween, weekday } from '../week/calendar';

/** A day as a listener knows it: its local date beside today's. */
export interface Day {
  readonly date: string;
  readonly today: string;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "today", "yesterday", "on Wednesday", and from a week ago on "on the third of November". */
export function onDay(day: Day): string {
  const ago = daysBetween(day.date, day.today);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  return `on ${named(day, ago)}`;
}

/** "today's", "yesterday's", "Wednesday's", "November 3's" is never said: it is "your last". */
export function ofDay(day: Day): string {
  const ago = daysBetween(day.date, day.today);
  if (ago === 0) return "today's";
  if (ago === 1) return "yesterday's";
  return ago < 7 ? `${weekdayName(day.date)}'s` : 'your last';
}

function named({ date }: Day, ago: number): string {
  return ago > 0 && ago < 7 ? weekdayName(date) : monthAndDay(date);
}

/** "Wednesday" */
export function weekdayName(date: string): string {
  return WEEKDAYS[weekday(date) - 1] ?? date;
}

/** "November 3" */
export function monthAndDay(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}`;
}
