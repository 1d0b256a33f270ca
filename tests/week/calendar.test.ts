import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  daysOfWeek,
  instantOf,
  isLocalDate,
  isZone,
  localDate,
  localTime,
  sameLocalDay,
  weekday,
  weekOf,
} from '../../lambda/week/calendar';
import { instants, ZONES, zones } from './histories';

const HOUR = 3_600_000;
const utc = (text: string): number => Date.parse(`${text}Z`);

describe('an instant is a date and a time on the walker’s own wall', () => {
  it.each([
    ['an evening in New York', '2026-11-02T03:30:00', 'America/New_York', '2026-11-01', '22:30'],
    ['the same instant in Kolkata', '2026-11-02T03:30:00', 'Asia/Kolkata', '2026-11-02', '09:00'],
    [
      'New York before the clocks go forward',
      '2026-03-08T06:59:59',
      'America/New_York',
      '2026-03-08',
      '01:59',
    ],
    ['and a second later', '2026-03-08T07:00:00', 'America/New_York', '2026-03-08', '03:00'],
    ['New York, the first half past one', '2026-11-01T05:30:00', 'America/New_York', '2026-11-01', '01:30'],
    ['and the second', '2026-11-01T06:30:00', 'America/New_York', '2026-11-01', '01:30'],
    [
      'Lord Howe, whose summer is half an hour',
      '2026-04-04T15:00:00',
      'Australia/Lord_Howe',
      '2026-04-05',
      '01:30',
    ],
    ['Apia before it left a day out', '2011-12-30T09:59:00', 'Pacific/Apia', '2011-12-29', '23:59'],
    ['and a minute later', '2011-12-30T10:00:00', 'Pacific/Apia', '2011-12-31', '00:00'],
    ['a second before midnight', '2026-11-22T23:59:59', 'UTC', '2026-11-22', '23:59'],
    ['midnight', '2026-11-23T00:00:00', 'UTC', '2026-11-23', '00:00'],
  ])('%s', (_, instant, zone, date, time) => {
    expect([localDate(utc(instant), zone), localTime(utc(instant), zone)]).toEqual([date, time]);
  });

  it('always agrees with Intl, asked anew', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const shown = new Date(instant).toLocaleString('sv-SE', { timeZone: zone });
        expect(`${localDate(instant, zone)} ${localTime(instant, zone)}`).toBe(shown.slice(0, 16));
      }),
      { numRuns: 500 },
    );
  });

  it('knows whether two instants share a local day', () => {
    const [before, after] = [utc('2026-11-23T04:59:00'), utc('2026-11-23T05:01:00')];
    expect(sameLocalDay(before, after, 'UTC')).toBe(true);
    expect(sameLocalDay(before, after, 'America/New_York')).toBe(false);
  });
});

describe('a time on the wall is an instant', () => {
  it.each([
    ['an ordinary evening', '2026-11-22', '18:00', 'America/New_York', '2026-11-22T23:00:00'],
    [
      'a time left out in spring is an hour later',
      '2026-03-08',
      '02:30',
      'America/New_York',
      '2026-03-08T07:30:00',
    ],
    [
      'a time that comes twice is the first',
      '2026-11-01',
      '01:30',
      'America/New_York',
      '2026-11-01T05:30:00',
    ],
    ['a midnight that is left out', '2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T22:00:00'],
    ['a midnight that comes twice', '2026-11-01', '00:30', 'America/Havana', '2026-11-01T04:30:00'],
    ['half an hour left out', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00'],
    ['the day Samoa left out is the next', '2011-12-30', '10:00', 'Pacific/Apia', '2011-12-30T20:00:00'],
    ['and begins where the next begins', '2011-12-30', '00:00', 'Pacific/Apia', '2011-12-30T10:00:00'],
  ])('%s', (_, date, time, zone, instant) => {
    expect(new Date(instantOf(date, time, zone)).toISOString()).toBe(`${instant}.000Z`);
  });

  it.each([
    ['2026-03-08', 'America/New_York', 23],
    ['2026-11-01', 'America/New_York', 25],
    ['2026-11-02', 'America/New_York', 24],
    ['2026-04-05', 'Australia/Lord_Howe', 24.5],
    ['2011-12-30', 'Pacific/Apia', 0],
  ])('%s in %s has %d hours', (date, zone, hours) => {
    const length = instantOf(addDays(date, 1), '00:00', zone) - instantOf(date, '00:00', zone);
    expect(length / HOUR).toBe(hours);
  });

  it('comes back to the wall it was read from, except in the second of two equal hours', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const minute = Math.floor(instant / 60_000) * 60_000;
        const back = instantOf(localDate(minute, zone), localTime(minute, zone), zone);
        expect(localDate(back, zone) + localTime(back, zone)).toBe(
          localDate(minute, zone) + localTime(minute, zone),
        );
        expect(back).toBeLessThanOrEqual(minute);
        expect(minute - back).toBeLessThanOrEqual(HOUR);
      }),
    );
  });

  it('puts every instant between the start of its day and the start of the next', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const date = localDate(instant, zone);
        expect(instantOf(date, '00:00', zone)).toBeLessThanOrEqual(instant);
        expect(instantOf(addDays(date, 1), '00:00', zone)).toBeGreaterThan(instant);
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-23'],
    ['2026-11-29', 7, '2026-11-23'],
    ['2027-01-01', 5, '2026-12-28'],
    ['2024-02-29', 4, '2024-02-26'],
  ])('%s is day %d of the week of %s', (date, day, monday) => {
    expect([weekday(date), weekOf(date)]).toEqual([day, monday]);
  });

  it('counts days over months, leap years and changes of the clock', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
    expect(daysOfWeek('2026-12-28').at(-1)).toBe('2027-01-03');
  });

  it('every date of a week is in that week and no other', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const monday = weekOf(localDate(instant, 'UTC'));
        expect(daysOfWeek(monday).map(weekOf)).toEqual(Array(7).fill(monday));
        expect(daysOfWeek(monday).map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      }),
    );
  });
});

describe('what is no date, time, instant or zone is refused by name', () => {
  it.each(['2026-2-3', '2026-02-30', '2026-13-01', '2026-00-10', '2025-02-29', 'today', ''])(
    'date %p',
    (date) => {
      expect(isLocalDate(date)).toBe(false);
      expect(() => addDays(date, 1)).toThrow(`Not a local date: "${date}"`);
    },
  );

  it.each(['24:00', '9:00', '12:60', 'noon'])('time %p', (time) => {
    expect(() => instantOf('2026-11-23', time, 'UTC')).toThrow(`Not a local time: "${time}"`);
  });

  it('an instant that is no number', () => {
    expect(() => localDate(Number.NaN, 'UTC')).toThrow('Not an instant: NaN');
  });

  it.each(['Mars/Olympus', '', '+05:30', 'UTC+1'])('zone %p', (zone) => {
    expect(isZone(zone)).toBe(false);
  });

  it('a zone that Intl does not know, with what was expected', () => {
    expect(() => localDate(0, 'Mars/Olympus')).toThrow('Not a time zone: "Mars/Olympus"; an IANA name');
  });

  it.each(ZONES)('zone %p is one', (zone) => {
    expect(isZone(zone)).toBe(true);
  });
});
