/** Days and a local time that come back every week. */
export interface Recurrence {
  /** ISO days of the week, Monday 1 to Sunday 7, ascending, each once, at least one. */
  readonly days: readonly number[];
  /** Local time, `HH:MM`. */
  readonly time: string;
}

const CODES: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * The recurrence rule of a reminder (RFC 5545, the parts Alexa's Reminders API takes), such as
 * `FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=8;BYMINUTE=0;BYSECOND=0;INTERVAL=1;`. Its times are local to the
 * trigger's `timeZoneId`. Throws a RangeError for days or a time that are none.
 */
export function recurrenceRule({ days, time }: Recurrence): string {
  const [, hour, minute] = TIME.exec(time) ?? [];
  if (hour === undefined) throw new RangeError(`Not a local time: "${time}"; HH:MM was expected.`);
  if (days.length === 0) throw new RangeError('A weekly recurrence needs at least one day.');
  const codes = [...new Set(days)].sort((a, b) => a - b).map(codeOf);
  return `FREQ=WEEKLY;BYDAY=${codes.join(',')};BYHOUR=${Number(hour)};BYMINUTE=${Number(minute)};BYSECOND=0;INTERVAL=1;`;
}

/**
 * The recurrence a rule tells of, undefined when it is not one of ours any more: the walker can change a
 * reminder in the Alexa app to something that does not come once a week at one time.
 */
export function readRecurrenceRule(rule: string): Recurrence | undefined {
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .map((part) => part.trim().split('='))
      .map(([name = '', value = '']) => [name, value]),
  );
  const days = (parts.get('BYDAY') ?? '').split(',').map((code) => CODES.indexOf(code) + 1);
  const time = `${twoDigits(parts.get('BYHOUR'))}:${twoDigits(parts.get('BYMINUTE'))}`;
  const weekly = parts.get('FREQ') === 'WEEKLY' && (parts.get('INTERVAL') ?? '1') === '1';
  if (!weekly || days.includes(0) || !TIME.test(time)) return undefined;
  return { days: [...new Set(days)].sort((a, b) => a - b), time };
}

function codeOf(day: number): string {
  const code = CODES[day - 1];
  if (!code) throw new RangeError(`Not a day of the week: ${day}; 1 (Monday) to 7 (Sunday) was expected.`);
  return code;
}

function twoDigits(number: string | undefined): string {
  return number === undefined ? '' : number.padStart(2, '0');
}
