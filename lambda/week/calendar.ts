/**
 * A walker's days and weeks: instants (milliseconds since the epoch) to local dates (`YYYY-MM-DD`) and
 * back, in an IANA zone. Only `Intl` and UTC arithmetic: the machine's own zone is never looked at.
 *
 * A day is what the wall calendar says, so it may have 23 or 25 hours, or, where a country crossed the
 * date line (Samoa, 30 December 2011), none at all. A week is Monday to Sunday.
 */

const SECOND = 1000;
const DAY = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** A zone never leaves an offset and comes back to it within this time: checked for all zones, 1990 to 2040. */
const SPAN = 4 * DAY;

/** Asking `Intl` is slow, so each zone's formatter is kept, and its offset over spans without a change. */
const clocks = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number | 'changes'>>();

/** Local date of an instant. `localDate(Date.UTC(2026, 10, 2, 3), 'America/New_York')` is `2026-11-01`. */
export function localDate(instant: number, zone: string): string {
  return isoDate(wallClock(instant, zone));
}

/** Local time of an instant, 24 hours, cut to the minute: `08:05`. */
export function localTime(instant: number, zone: string): string {
  return new Date(wallClock(instant, zone)).toISOString().slice(11, 16);
}

/** Day of the week of a local date, as ISO 8601 numbers them: Monday 1 to Sunday 7. */
export function weekday(date: string): number {
  return new Date(midnight(date)).getUTCDay() || 7;
}

/** The local date `days` later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return isoDate(midnight(date) + days * DAY);
}

/** Calendar days from `from` to `to`: 1 from a day to the next, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (midnight(to) - midnight(from)) / DAY;
}

/** The week a local date belongs to, named by its Monday. */
export function weekOf(date: string): string {
  const day = midnight(date);
  return isoDate(day - ((new Date(day).getUTCDay() || 7) - 1) * DAY);
}

/** The seven local dates of the week that begins on `monday`. */
export function daysOfWeek(monday: string): readonly string[] {
  return [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day));
}

/** True when both instants fall on one local date. */
export function sameLocalDay(a: number, b: number, zone: string): boolean {
  return localDate(a, zone) === localDate(b, zone);
}

/**
 * The instant at which a zone's clocks show `date` and `time` (`HH:MM`).
 * A time that comes twice, when clocks go back, is the first of the two. A time that never comes, when
 * clocks go forward or a day is left out, is later by what was left out: half past two becomes half past
 * three, the missing 30 December becomes the 31st. So the start of a day is its time `00:00`, always.
 */
export function instantOf(date: string, time: string, zone: string): number {
  if (!TIME.test(time)) throw new RangeError(`Not a local time: "${time}"; HH:MM was expected.`);
  const wall = midnight(date) + Number(time.slice(0, 2)) * 3_600_000 + Number(time.slice(3)) * 60_000;
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const showing = [wall - before, wall - after].filter((instant) => wallClock(instant, zone) === wall);
  return showing.length > 0 ? Math.min(...showing) : wall - before;
}

/** True for a zone name this machine's time zone data knows. A bare offset such as `+05:30` is not a zone. */
export function isZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** True for a real day of the calendar written `YYYY-MM-DD`. */
export function isLocalDate(date: string): boolean {
  return midnightOrNone(date) !== undefined;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch (cause) {
    throw new RangeError(`Not a time zone: "${zone}"; an IANA name such as America/New_York was expected.`, {
      cause,
    });
  }
  clocks.set(zone, clock);
  return clock;
}

/** What the zone's clocks show at an instant, to the second, written as if it were UTC. */
function wallClock(instant: number, zone: string): number {
  return Math.floor(instant / SECOND) * SECOND + offsetAt(instant, zone);
}

/** How far the zone's clocks are ahead of UTC at an instant, milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const span = Math.floor(instant / SPAN);
  const known = offsets.get(zone) ?? new Map<number, number | 'changes'>();
  offsets.set(zone, known);
  let offset = known.get(span);
  if (offset === undefined) {
    const start = readOffset(span * SPAN, zone);
    offset = start === readOffset((span + 1) * SPAN, zone) ? start : 'changes';
    known.set(span, offset);
  }
  return offset === 'changes' ? readOffset(instant, zone) : offset;
}

function readOffset(instant: number, zone: string): number {
  if (!Number.isFinite(instant)) throw new RangeError(`Not an instant: ${instant}.`);
  const shown = new Map(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instant / SECOND) * SECOND;
}

/** The start of a local date as if it were UTC. */
function midnight(date: string): number {
  const instant = midnightOrNone(date);
  if (instant === undefined) throw new RangeError(`Not a local date: "${date}"; YYYY-MM-DD was expected.`);
  return instant;
}

function midnightOrNone(date: string): number | undefined {
  const [, year, month, day] = DATE.exec(date) ?? [];
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // Date.UTC moves 30 February on to March: only a date that comes back as itself is one.
  return Number.isFinite(instant) && isoDate(instant) === date ? instant : undefined;
}

function isoDate(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
