import fc from 'fast-check';
import { nextSundayEvening } from '../../../simulator/server/moments';
import { PacedClock } from '../../../simulator/server/pace';
import { PACES } from '../../../simulator/server/protocol';
import { isoIn, localTime, weekdayOf } from '../../../simulator/zone';

describe('the page’s clock', () => {
  it('runs as fast as it is told, or stands still, and goes on from where it was', () => {
    let real = 5000;
    const clock = new PacedClock(1000, () => real);
    const readings = ([1, 60, 0, 10] as const).map((pace) => {
      clock.setPace(pace);
      real += 100;
      return clock.read();
    });
    expect(readings).toEqual([1100, 7100, 7100, 8100]);
  });

  it('never goes back, whatever its pace is changed to', () => {
    const steps = fc.array(fc.record({ pace: fc.constantFrom(...PACES), ms: fc.nat(10_000) }));
    fc.assert(
      fc.property(steps, (changes) => {
        let real = 0;
        const clock = new PacedClock(0, () => real);
        let last = 0;
        for (const { pace, ms } of changes) {
          clock.setPace(pace);
          expect(clock.read()).toBe(last);
          real += ms;
          expect(clock.read()).toBe(last + ms * pace);
          last = clock.read();
        }
      }),
    );
  });
});

describe('the next Sunday, six in the evening', () => {
  it.each([
    ['2026-11-23T09:00:00-05:00', 'America/New_York', '2026-11-29T18:00:00.000-05:00'],
    ['2026-11-29T17:59:59-05:00', 'America/New_York', '2026-11-29T18:00:00.000-05:00'],
    ['2026-11-29T18:00:00-05:00', 'America/New_York', '2026-12-06T18:00:00.000-05:00'],
    // The clocks go forward that very morning.
    ['2026-03-07T12:00:00-05:00', 'America/New_York', '2026-03-08T18:00:00.000-04:00'],
    ['2026-12-30T12:00:00+00:00', 'Europe/London', '2027-01-03T18:00:00.000+00:00'],
    // Already Sunday there, still Saturday in London.
    ['2026-11-28T23:00:00+00:00', 'Asia/Kolkata', '2026-11-29T18:00:00.000+05:30'],
  ])('after %s in %s is %s', (now, zone, expected) => {
    expect(isoIn(nextSundayEvening(Date.parse(now), zone), zone)).toBe(expected);
  });

  it('is a Sunday at 18:00 within the next eight days, in any zone at any time', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'Pacific/Apia',
      'Australia/Lord_Howe',
      'America/St_Johns',
      'UTC',
    );
    const moments = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) });
    fc.assert(
      fc.property(moments, zones, (now, zone) => {
        const then = nextSundayEvening(now, zone);
        const local = localTime(then, zone);
        expect([weekdayOf(local), local.hour, local.minute]).toEqual([7, 18, 0]);
        expect(then).toBeGreaterThan(now);
        expect(then - now).toBeLessThanOrEqual(7 * 86_400_000 + 2 * 3_600_000);
      }),
    );
  });
});
