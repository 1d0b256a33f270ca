import fc from 'fast-check';
import { isoIn, isZone, localTime, momentOf, readLocalTime } from '../../simulator/zone';

describe('the wall clock of a zone', () => {
  it.each([
    ['2026-11-23T14:00:00Z', 'America/New_York', '2026-11-23T09:00:00.000-05:00'],
    ['2026-07-01T12:00:00Z', 'America/New_York', '2026-07-01T08:00:00.000-04:00'],
    ['2026-11-23T14:00:00Z', 'Asia/Kolkata', '2026-11-23T19:30:00.000+05:30'],
    ['2026-11-23T23:30:00Z', 'Pacific/Auckland', '2026-11-24T12:30:00.000+13:00'],
    ['2026-11-23T14:00:00.250Z', 'UTC', '2026-11-23T14:00:00.250+00:00'],
  ])('writes %s in %s as %s', (moment, zone, text) => {
    expect(isoIn(Date.parse(moment), zone)).toBe(text);
    expect(Date.parse(text)).toBe(Date.parse(moment));
  });

  it.each([
    ['2026-03-08T02:30:00', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01T01:30:00', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-11-23T09:00', 'America/New_York', '2026-11-23T14:00:00.000Z'],
  ])('reads %s in %s as %s', (text, zone, moment) => {
    const local = readLocalTime(text);
    expect(local && new Date(momentOf(local, zone)).toISOString()).toBe(moment);
  });

  it.each([
    '2026-02-30T09:00',
    '2026-13-01T09:00',
    '2026-11-23',
    '2026-11-23T24:00',
    '2026-11-23T9:00',
    'monday',
    '',
  ])('reads no time from %j', (text) => expect(readLocalTime(text)).toBeUndefined());

  it('finds the way back from any moment that its wall clock shows once', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'Europe/London',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'UTC',
    );
    const hours = fc.integer({ min: Date.UTC(2024, 0) / 3_600_000, max: Date.UTC(2030, 0) / 3_600_000 });
    fc.assert(
      fc.property(zones, hours, (zone, hour) => {
        const moment = hour * 3_600_000;
        const found = momentOf(localTime(moment, zone), zone);
        expect(localTime(found, zone)).toEqual(localTime(moment, zone));
        expect(found).toBeLessThanOrEqual(moment);
      }),
    );
  });

  it('knows a zone from a word that is none', () => {
    expect(['Europe/London', 'Mars/Olympus'].map(isZone)).toEqual([true, false]);
  });
});
