import type { BuiltInSlot, Reading } from '../grammar';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const DAY_MS = 86_400_000;

/** Which weekday a word names: 0 Monday to 6 Sunday, one or many ("mondays"), or -1. */
function weekdayOf(word: string | undefined): number {
  return WEEKDAYS.findIndex((day) => word === day || word === `${day}s`);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function readDayOfWeek(tokens: readonly string[], start: number): readonly Reading[] {
  const day = WEEKDAYS[weekdayOf(tokens[start])];
  if (day === undefined) return [];
  return [{ end: start + 1, value: capitalised(day) }];
}

/** AMAZON.DayOfWeek: the day's name, "Monday" for "mondays" too. */
export const DAY_OF_WEEK: BuiltInSlot = {
  read: readDayOfWeek,
  examples: WEEKDAYS.flatMap((day) => [
    { words: day, value: capitalised(day) },
    { words: `${day}s`, value: capitalised(day) },
  ]),
};

function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 0 Monday to 6 Sunday. Day 0 of the epoch was a Thursday. */
function weekdayOfDay(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** ISO 8601 week of a day, as Alexa writes it: '2026-W48'. The year is that of the week's Thursday. */
function isoWeek(day: number): string {
  const thursday = day - weekdayOfDay(day) + 3;
  const year = dateOf(thursday).slice(0, 4);
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function isoMonth(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "Last week", "this month", "next year", "last monday". */
function steppedDate(step: number, word: string | undefined, today: string): string | null {
  const day = dayNumber(today);
  switch (word) {
    case 'week':
      return isoWeek(day + step * 7);
    case 'weekend':
      return `${isoWeek(day + step * 7)}-WE`;
    case 'month':
      return isoMonth(today, step);
    case 'year':
      return String(Number(today.slice(0, 4)) + step);
    default: {
      const weekday = weekdayOf(word);
      if (weekday < 0) return null;
      const ahead = (weekday - weekdayOfDay(day) + 7) % 7;
      if (step < 0) return dateOf(day + (ahead === 0 ? -7 : ahead - 7));
      return dateOf(day + (step > 0 && ahead === 0 ? 7 : ahead));
    }
  }
}

const NEAR_DAYS: readonly (readonly [words: readonly string[], days: number])[] = [
  [['the', 'day', 'after', 'tomorrow'], 2],
  [['day', 'after', 'tomorrow'], 2],
  [['the', 'day', 'before', 'yesterday'], -2],
  [['day', 'before', 'yesterday'], -2],
  [['today'], 0],
  [['tomorrow'], 1],
  [['yesterday'], -1],
];

function readDate(tokens: readonly string[], start: number, today?: string): readonly Reading[] {
  if (today === undefined) return [];
  const near = NEAR_DAYS.find(([words]) => words.every((word, index) => tokens[start + index] === word));
  if (near !== undefined) return [{ end: start + near[0].length, value: dateOf(dayNumber(today) + near[1]) }];
  const step = STEPS[tokens[start] ?? ''];
  const stepped = step === undefined ? null : steppedDate(step, tokens[start + 1], today);
  if (stepped !== null) return [{ end: start + 2, value: stepped }];
  const coming = weekdayOf(tokens[start]) < 0 ? null : steppedDate(0, tokens[start], today);
  return coming === null ? [] : [{ end: start + 1, value: coming }];
}

/**
 * AMAZON.DATE: '2026-11-23', a week as '2026-W48', a weekend '2026-W48-WE', a month '2026-11' or a year.
 * A weekday is the coming one, today included. Needs the walker's date; without it nothing is a date.
 */
export const DATE: BuiltInSlot = { read: readDate, examples: [] };
