import { words } from './english-numbers';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** A local time as it is said: "six in the evening", "half" is never said, "seven thirty in the morning", "noon". */
export function timeInWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour === 12) return 'noon';
  if (minute === 0 && hour === 0) return 'midnight';
  const spoken = minute === 0 ? '' : ` ${minute < 10 ? 'oh ' : ''}${words(minute)}`;
  return `${words(hour % 12 || 12)}${spoken} ${partOfDay(hour)}`;
}

function partOfDay(hour: number): string {
  if (hour === 0 || hour >= 21) return 'at night';
  if (hour < 12) return 'in the morning';
  return hour < 17 ? 'in the afternoon' : 'in the evening';
}

/** Days that come back every week: "every Sunday", "every weekday", "every day but Sunday and Tuesday", "every day". */
export function everyDays(days: readonly number[]): string {
  if (days.join() === '1,2,3,4,5') return 'every weekday';
  if (days.length < 5) return `every ${listed(days.map(dayName))}`;
  const left = EVERY_DAY.filter((day) => !days.includes(day));
  return left.length === 0 ? 'every day' : `every day but ${listed(left.map(dayName))}`;
}

/** The ISO day that "Monday" or "mondays" names; undefined for any other word. */
export function dayOf(word: string): number | undefined {
  const day = WEEKDAYS.findIndex((name) =>
    [name.toLowerCase(), `${name.toLowerCase()}s`].includes(word.toLowerCase()),
  );
  return day < 0 ? undefined : day + 1;
}

const PARTS: Readonly<Record<string, 'MO' | 'AF' | 'EV' | 'NI'>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

/** The part of the day that a word names, as AMAZON.TIME writes it. */
export function partOfDayNamed(word: string): 'MO' | 'AF' | 'EV' | 'NI' | undefined {
  return Object.hasOwn(PARTS, word) ? PARTS[word] : undefined;
}

function dayName(day: number): string {
  return WEEKDAYS[day - 1] ?? '';
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
