import { nextOccurrence, readRecurrence } from '../../../simulator/services/recurrence';
import { momentOf, readLocalTime } from '../../../simulator/zone';

const start = readLocalTime('2026-01-01T00:00:00') ?? {
  year: 2026,
  month: 1,
  day: 1,
  hour: 0,
  minute: 0,
  second: 0,
};

function occurrences(rule: string, zone: string, from: string, count: number, begin = start): string[] {
  const read = readRecurrence(rule, begin);
  if (read === undefined) throw new Error(`${rule} cannot be read`);
  const found: string[] = [];
  let after = momentOf(readLocalTime(from) ?? begin, zone);
  for (let n = 0; n < count; n += 1) {
    const next = nextOccurrence(read, { start: begin, zone, after });
    if (next === undefined) break;
    found.push(new Date(next).toISOString());
    after = next;
  }
  return found;
}

describe('a recurring reminder', () => {
  it('stays at six in the evening across the end of daylight saving in New York', () => {
    expect(
      occurrences(
        'FREQ=WEEKLY;BYDAY=SU;BYHOUR=18;BYMINUTE=0;BYSECOND=0;INTERVAL=1;',
        'America/New_York',
        '2026-10-24T12:00:00',
        3,
      ),
    ).toEqual(['2026-10-25T22:00:00.000Z', '2026-11-01T23:00:00.000Z', '2026-11-08T23:00:00.000Z']);
  });

  it('stays at eight in the morning across its beginning in London', () => {
    expect(occurrences('FREQ=DAILY;BYHOUR=8;BYMINUTE=0;', 'Europe/London', '2026-03-28T00:00:00', 3)).toEqual(
      ['2026-03-28T08:00:00.000Z', '2026-03-29T07:00:00.000Z', '2026-03-30T07:00:00.000Z'],
    );
  });

  it('that falls into the skipped hour speaks an hour later, once', () => {
    expect(
      occurrences('FREQ=DAILY;BYHOUR=2;BYMINUTE=30;', 'America/New_York', '2026-03-07T12:00:00', 2),
    ).toEqual(['2026-03-08T07:30:00.000Z', '2026-03-09T06:30:00.000Z']);
  });

  it('that falls into the hour that comes twice speaks once', () => {
    expect(
      occurrences('FREQ=DAILY;BYHOUR=1;BYMINUTE=30;', 'America/New_York', '2026-10-31T12:00:00', 2),
    ).toEqual(['2026-11-01T05:30:00.000Z', '2026-11-02T06:30:00.000Z']);
  });

  it('speaks on the chosen weekdays, every second week when it says so', () => {
    const monday = readLocalTime('2026-11-23T00:00:00') ?? start;
    expect(
      occurrences('FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=8;INTERVAL=2;', 'UTC', '2026-11-23T09:00:00', 4, monday),
    ).toEqual([
      '2026-11-25T08:00:00.000Z',
      '2026-11-27T08:00:00.000Z',
      '2026-12-07T08:00:00.000Z',
      '2026-12-09T08:00:00.000Z',
    ]);
  });

  it('without a weekday speaks on that of its start', () => {
    const tuesday = readLocalTime('2026-11-24T19:30:00') ?? start;
    expect(occurrences('FREQ=WEEKLY;', 'UTC', '2026-11-24T00:00:00', 2, tuesday)).toEqual([
      '2026-11-24T19:30:00.000Z',
      '2026-12-01T19:30:00.000Z',
    ]);
  });

  it.each([
    '',
    'FREQ=YEARLY',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=DAILY;BYHOUR=25',
    'FREQ=DAILY;INTERVAL=0',
    'BYDAY=MO',
  ])('is not read from %j', (rule) => {
    expect(readRecurrence(rule, start)).toBeUndefined();
  });
});
