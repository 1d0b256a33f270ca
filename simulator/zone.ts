/** A wall-clock reading, without a zone. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

/** Whether `zone` is an IANA zone that this computer knows. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The wall clock of `zone` at a moment (milliseconds since the epoch). */
export function localTime(at: number, zone: string): LocalTime {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
  };
}

const asUtc = (t: LocalTime) => Date.UTC(t.year, t.month - 1, t.day, t.hour, t.minute, t.second);

/** How far the zone's wall clock is ahead of UTC at a moment, in milliseconds. */
export function offsetAt(at: number, zone: string): number {
  return asUtc(localTime(at, zone)) - Math.floor(at / 1000) * 1000;
}

/**
 * The moment at which the zone's wall clock shows `local`. A time that daylight saving skips means the
 * same distance after the jump; one that comes twice means the first of the two.
 */
export function momentOf(local: LocalTime, zone: string): number {
  const utc = asUtc(local);
  const dayBefore = utc - offsetAt(utc - 86_400_000, zone);
  if (asUtc(localTime(dayBefore, zone)) === utc) return dayBefore;
  const dayAfter = utc - offsetAt(utc + 86_400_000, zone);
  return asUtc(localTime(dayAfter, zone)) === utc ? dayAfter : dayBefore;
}

/** Monday is 1, Sunday 7, as in ISO 8601. */
export function weekdayOf(local: LocalTime): number {
  return new Date(asUtc(local)).getUTCDay() || 7;
}

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/;

/** Reads `2026-11-23T09:00` or `2026-11-23T09:00:30.000`; undefined when it is no such date or time. */
export function readLocalTime(text: string): LocalTime | undefined {
  const match = LOCAL.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((v) => Number(v ?? 0));
  const read: LocalTime = { year, month, day, hour, minute, second };
  const calendar = new Date(asUtc(read));
  const exists =
    calendar.getUTCFullYear() === year &&
    calendar.getUTCMonth() === month - 1 &&
    calendar.getUTCDate() === day &&
    calendar.getUTCHours() === hour &&
    calendar.getUTCMinutes() === minute &&
    calendar.getUTCSeconds() === second;
  return exists ? read : undefined;
}

const two = (n: number) => String(n).padStart(2, '0');

/** ISO 8601 with the zone's own offset: `2026-11-23T09:00:00.000-05:00`. */
export function isoIn(at: number, zone: string): string {
  const offset = Math.round(offsetAt(at, zone) / 60_000);
  const wall = new Date(at + offset * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
