import type { BuiltInSlot, Reading } from '../grammar';
import { readCardinal } from './numbers';

/** Parts of the day that AMAZON.TIME has codes for. */
const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  tonight: 'NI',
};

const MINUTES_AFTER = new Set(['past', 'after']);
const MINUTES_BEFORE = new Set(['to', 'before', 'until']);

/** A time of the clock as it was said, before any word about the half of the day. */
interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
}

type DayPart = 'am' | 'pm' | 'morning' | 'afternoon' | 'evening' | 'night';

function hourAt(tokens: readonly string[], at: number): { hour: number; end: number } | null {
  const number = readCardinal(tokens.slice(0, at + 1), at);
  return number === null || number.value > 23 || number.value < 1
    ? null
    : { hour: number.value, end: number.end };
}

/** The minutes after an hour: "thirty", "oh five", "forty five". */
function minutesAt(tokens: readonly string[], at: number): { minute: number; end: number } | null {
  const padded = tokens[at] === 'oh' || tokens[at] === 'zero';
  const number = readCardinal(tokens, padded ? at + 1 : at);
  if (number === null || number.value > 59 || (padded ? number.value > 9 : number.value < 10)) return null;
  return { minute: number.value, end: number.end };
}

/** "Half past seven", "quarter to eight", "ten past six", "twenty minutes to nine". */
function relativeAt(tokens: readonly string[], at: number): ClockTime | null {
  const from = tokens[at] === 'a' ? at + 1 : at;
  const number = readCardinal(tokens, from);
  const minutes =
    tokens[from] === 'half'
      ? { value: 30, end: from + 1 }
      : tokens[from] === 'quarter'
        ? { value: 15, end: from + 1 }
        : number !== null && number.value >= 1 && number.value <= 29
          ? number
          : null;
  if (minutes === null) return null;
  const word = tokens[minutes.end] === 'minutes' && number !== null ? minutes.end + 1 : minutes.end;
  const link = tokens[word] ?? '';
  // "Half seven", as the British say it.
  const half = tokens[from] === 'half' ? hourAt(tokens, word) : null;
  if (half !== null && half.hour <= 12) return { hour: half.hour, minute: 30, end: half.end };
  const hour = hourAt(tokens, word + 1);
  if (hour === null || hour.hour > 12) return null;
  if (MINUTES_AFTER.has(link)) return { hour: hour.hour, minute: minutes.value, end: hour.end };
  if (!MINUTES_BEFORE.has(link) || minutes.value === 30) return null;
  return { hour: hour.hour === 1 ? 12 : hour.hour - 1, minute: 60 - minutes.value, end: hour.end };
}

function clockTimesAt(tokens: readonly string[], at: number): readonly ClockTime[] {
  const relative = relativeAt(tokens, at);
  const hours = [hourAt(tokens, at), twentySomething(tokens, at)].filter((hour) => hour !== null);
  const times: ClockTime[] = relative === null ? [] : [relative];
  for (const { hour, end } of hours) {
    const minutes = minutesAt(tokens, end);
    if (tokens[end] === 'oclock') times.push({ hour, minute: 0, end: end + 1 });
    if (tokens[end] === 'hundred' && hour > 12) times.push({ hour, minute: 0, end: end + 1 });
    if (minutes !== null) times.push({ hour, minute: minutes.minute, end: minutes.end });
    times.push({ hour, minute: 0, end });
  }
  return times;
}

/** "Twenty two": an hour of two words. */
function twentySomething(tokens: readonly string[], at: number): { hour: number; end: number } | null {
  if (tokens[at] !== 'twenty') return null;
  const number = readCardinal(tokens.slice(0, at + 2), at);
  return number === null || number.end !== at + 2 || number.value > 23
    ? null
    : { hour: number.value, end: number.end };
}

/** "Pm", "in the evening", "at night", and the token after it. */
function dayPartAt(tokens: readonly string[], at: number): { part: DayPart; end: number } | null {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first === 'am' || first === 'pm') return { part: first, end: at + 1 };
  if (first === 'tonight') return { part: 'night', end: at + 1 };
  if (first === 'at' && second === 'night') return { part: 'night', end: at + 2 };
  if (first === 'this' && isDayPart(second)) return { part: second, end: at + 2 };
  if (first === 'in' && second === 'the' && isDayPart(third)) return { part: third, end: at + 3 };
  return null;
}

function isDayPart(word: string | undefined): word is 'morning' | 'afternoon' | 'evening' {
  return word === 'morning' || word === 'afternoon' || word === 'evening';
}

/** The hour of the day, 0 to 23, or null where the two don't go together ("fourteen a m"). */
function hourOfDay(hour: number, part: DayPart): number | null {
  if (hour > 12) return part === 'am' || part === 'morning' ? null : hour;
  switch (part) {
    case 'am':
    case 'morning':
      return hour % 12;
    case 'pm':
    case 'afternoon':
      return (hour % 12) + 12;
    case 'evening':
      return hour === 12 ? null : hour + 12;
    case 'night':
      return hour === 12 || hour < 5 ? hour % 12 : hour + 12;
  }
}

function written(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function namedAt(tokens: readonly string[], at: number): Reading | null {
  const from = tokens[at] === 'twelve' ? at + 1 : at;
  const word = tokens[from];
  if (word === 'noon' || word === 'midday') return { end: from + 1, value: '12:00' };
  if (word === 'midnight') return { end: from + 1, value: '00:00' };
  if (from !== at) return null;
  const part = PARTS[word ?? ''];
  if (part !== undefined) return { end: at + 1, value: part };
  const long = dayPartAt(tokens, at);
  return long === null || long.part === 'am' || long.part === 'pm'
    ? null
    : { end: long.end, value: PARTS[long.part] ?? '' };
}

function readTime(tokens: readonly string[], start: number): readonly Reading[] {
  const named = namedAt(tokens, start);
  const readings: Reading[] = named === null ? [] : [named];
  for (const time of clockTimesAt(tokens, start)) {
    const part = dayPartAt(tokens, time.end);
    const hour = part === null ? null : hourOfDay(time.hour, part.part);
    if (part !== null && hour !== null) readings.push({ end: part.end, value: written(hour, time.minute) });
    readings.push({ end: time.end, value: written(time.hour, time.minute) });
  }
  return readings.filter(({ end }, index) => readings.findIndex((other) => other.end === end) === index);
}

/** AMAZON.TIME: 'HH:MM' on the 24-hour clock ("eight" alone is 08:00), MO, AF, EV or NI for a part of the day. */
export const TIME: BuiltInSlot = {
  read: readTime,
  examples: [
    { words: 'eight', value: '08:00' },
    { words: 'six in the evening', value: '18:00' },
    { words: 'half past seven', value: '07:30' },
    { words: 'seven thirty p m', value: '19:30' },
    { words: 'noon', value: '12:00' },
    { words: '6 pm', value: '18:00' },
    { words: 'six p.m.', value: '18:00' },
    { words: 'quarter to nine in the morning', value: '08:45' },
    { words: '18:05', value: '18:05' },
    { words: 'twelve at night', value: '00:00' },
    { words: 'in the morning', value: 'MO' },
  ],
};
