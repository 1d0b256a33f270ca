import fc from 'fast-check';
import { localDate, localTime, weekday } from '../../lambda/week/calendar';
import { readRecurrenceRule, recurrenceRule } from '../../lambda/weekly/recurrence';
import {
  inZone,
  recurrenceOf,
  speaksAfter,
  spokeBefore,
  type WeeklySchedule,
} from '../../lambda/weekly/schedule';
import { instants, zones } from '../week/histories';

const DAY = 86_400_000;
const SUNDAY_SIX: WeeklySchedule = { day: 7, time: '18:00', zone: 'America/New_York' };
const utc = (text: string): number => Date.parse(`${text}Z`);
const spoken = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const schedules = fc.record({ day: fc.integer({ min: 1, max: 7 }), time: times, zone: zones });

describe('when the weekly reminder speaks', () => {
  it.each([
    ['from Monday', '2026-11-23T12:00', '2026-11-29T23:00'],
    ['a minute before', '2026-11-29T22:59', '2026-11-29T23:00'],
    ['at the very moment: the week after', '2026-11-29T23:00', '2026-12-06T23:00'],
    ['six stays six when the clocks go forward', '2026-03-02T12:00', '2026-03-08T22:00'],
    ['and when they go back', '2026-10-26T12:00', '2026-11-01T23:00'],
  ])('%s', (_, now, next) => {
    expect(spoken(speaksAfter(SUNDAY_SIX, utc(now)))).toBe(next);
  });

  it('at a time left out in spring, an hour later that week only', () => {
    const early = { ...SUNDAY_SIX, time: '02:30' };
    expect(spoken(speaksAfter(early, utc('2026-03-05T12:00')))).toBe('2026-03-08T07:30');
    expect(spoken(speaksAfter(early, utc('2026-03-08T08:00')))).toBe('2026-03-15T06:30');
  });

  it('remembers when it spoke last', () => {
    expect(spoken(spokeBefore(SUNDAY_SIX, utc('2026-11-29T23:00')))).toBe('2026-11-29T23:00');
    expect(spoken(spokeBefore(SUNDAY_SIX, utc('2026-11-29T22:59')))).toBe('2026-11-22T23:00');
  });

  it('moves with the walker to another zone, and is left alone at home', () => {
    expect(inZone(SUNDAY_SIX, 'America/New_York')).toBe(SUNDAY_SIX);
    const moved = inZone(SUNDAY_SIX, 'Europe/London');
    expect(spoken(speaksAfter(moved, utc('2026-11-23T12:00')))).toBe('2026-11-29T18:00');
  });

  it('always on its day and at its time, within eight days, never in the past', () => {
    fc.assert(
      fc.property(schedules, instants, (schedule, now) => {
        const next = speaksAfter(schedule, now);
        expect(next).toBeGreaterThan(now);
        expect(next - now).toBeLessThanOrEqual(8 * DAY);
        expect(spokeBefore(schedule, next)).toBe(next);
        expect(spokeBefore(schedule, next - 1)).toBeLessThan(next);
        expect(speaksAfter(schedule, spokeBefore(schedule, now))).toBe(next);
        expect(weekday(localDate(next, schedule.zone))).toBe(schedule.day);
        const late = localTime(next, schedule.zone) !== schedule.time;
        if (late) expect(localTime(next - 3 * 3_600_000, schedule.zone) < schedule.time).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('a day that is none is refused', () => {
    expect(() => speaksAfter({ ...SUNDAY_SIX, day: 0 }, 0)).toThrow('Not a day of the week: 0');
  });
});

describe('the recurrence rule of a reminder', () => {
  it.each([
    [[7], '18:00', 'FREQ=WEEKLY;BYDAY=SU;BYHOUR=18;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'],
    [[5, 1, 3, 1], '08:05', 'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=8;BYMINUTE=5;BYSECOND=0;INTERVAL=1;'],
  ])('days %p at %s', (days, time, rule) => {
    expect(recurrenceRule({ days, time })).toBe(rule);
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), times, (days, time) => {
        const ascending = [...days].sort();
        expect(readRecurrenceRule(recurrenceRule({ days, time }))).toEqual({ days: ascending, time });
      }),
    );
  });

  it.each([
    ['in another order and case', 'byday=SU; byminute=30;byhour=9;freq=weekly', { days: [7], time: '09:30' }],
    ['every day', 'FREQ=DAILY;BYHOUR=9;BYMINUTE=0', undefined],
    ['every other week', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;BYHOUR=9;BYMINUTE=0', undefined],
    ['at two times', 'FREQ=WEEKLY;BYDAY=SU;BYHOUR=9,18;BYMINUTE=0', undefined],
    ['without a time', 'FREQ=WEEKLY;BYDAY=SU', undefined],
    ['without a day', 'FREQ=WEEKLY;BYHOUR=9;BYMINUTE=0', undefined],
    ['nothing', '', undefined],
  ])('changed in the app, %s', (_, rule, recurrence) => {
    expect(readRecurrenceRule(rule)).toEqual(recurrence);
  });

  it('comes from a weekly schedule', () => {
    expect(recurrenceOf(SUNDAY_SIX)).toEqual({ days: [7], time: '18:00' });
  });

  it.each([
    [{ days: [], time: '08:00' }, 'at least one day'],
    [{ days: [8], time: '08:00' }, 'Not a day of the week: 8'],
    [{ days: [1], time: '8:00' }, 'Not a local time: "8:00"'],
  ])('%p is refused', (recurrence, message) => {
    expect(() => recurrenceRule(recurrence)).toThrow(message);
  });
});
