import fc from 'fast-check';
import { english } from '../../../simulator/model/english';
import { DATE, DAY_OF_WEEK } from '../../../simulator/model/english/dates';
import { NUMBER, numberWords } from '../../../simulator/model/english/numbers';
import { TIME } from '../../../simulator/model/english/times';
import type { BuiltInSlot } from '../../../simulator/model/grammar';

/** What a built-in type gives for the whole of a phrase, or null. Monday, 23 November 2026. */
function alexaValue(slot: BuiltInSlot, phrase: string, today = '2026-11-23'): string | null {
  const { tokens } = english.hear(phrase);
  return slot.read(tokens, 0, today).find(({ end }) => end === tokens.length)?.value ?? null;
}

describe('AMAZON.NUMBER', () => {
  it.each([
    ['zero', '0'],
    ['four', '4'],
    ['12', '12'],
    ['twenty five', '25'],
    ['forty-five', '45'],
    ['a hundred', '100'],
    ['one hundred and one', '101'],
    ['nine hundred ninety-nine', '999'],
    ['1,200', '1200'],
    ['two thousand and five', '2005'],
    ['a million', '1000000'],
    ['one oh five', '105'],
    ['two oh', '20'],
    ['minus five', '-5'],
    ['-5', '-5'],
    ['minus zero', '0'],
  ])('%s is %s', (phrase, value) => expect(alexaValue(NUMBER, phrase)).toBe(value));

  it.each([
    'a',
    'oh',
    'ten five',
    'five ten',
    'hundred',
    'and',
    'minus',
    'two point five',
    'ten minutes',
    '12345678901',
  ])('%s is none', (phrase) => expect(alexaValue(NUMBER, phrase)).toBeNull());

  it('reads every number back from its words and from its digits', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 1100 }), fc.integer({ min: 0, max: 999_999_999 })),
        (count) => {
          expect(alexaValue(NUMBER, numberWords(count))).toBe(String(count));
          expect(alexaValue(NUMBER, String(count))).toBe(String(count));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('AMAZON.TIME', () => {
  it.each([
    ['eight', '08:00'],
    ['six in the evening', '18:00'],
    ['half past seven', '07:30'],
    ['half past seven in the evening', '19:30'],
    ['half seven', '07:30'],
    ['seven thirty p m', '19:30'],
    ['seven thirty', '07:30'],
    ['noon', '12:00'],
    ['twelve noon', '12:00'],
    ['midnight', '00:00'],
    ['6 pm', '18:00'],
    ['6pm', '18:00'],
    ['six p.m.', '18:00'],
    ['12 am', '00:00'],
    ['12 p.m.', '12:00'],
    ['quarter to nine', '08:45'],
    ['a quarter past six', '06:15'],
    ['ten past six', '06:10'],
    ['twenty five minutes to one', '12:35'],
    ['ten after six pm', '18:10'],
    ["eight o'clock", '08:00'],
    ["eight o'clock tonight", '20:00'],
    ['eight oh five', '08:05'],
    ['8:05 a.m.', '08:05'],
    ['18:30', '18:30'],
    ['18:00', '18:00'],
    ['eighteen hundred', '18:00'],
    ['twenty two thirty', '22:30'],
    ['nine at night', '21:00'],
    ['two at night', '02:00'],
    ['the morning', null],
    ['morning', 'MO'],
    ['in the evening', 'EV'],
    ['tonight', 'NI'],
    ['twenty five', null],
    ['thirteen am', null],
    ['six hundred', null],
    ['zero', null],
    ['half past', null],
    ['half to six', null],
  ])('%s is %s', (phrase, value) => expect(alexaValue(TIME, phrase)).toBe(value));

  it('reads every minute of the day from its digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const written = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect(alexaValue(TIME, written)).toBe(written);
      }),
    );
  });
});

describe('AMAZON.DayOfWeek', () => {
  it.each([
    ['monday', 'Monday'],
    ['Sundays', 'Sunday'],
    ['friday', 'Friday'],
    ['someday', null],
    ['monday tuesday', null],
  ])('%s is %s', (phrase, value) => expect(alexaValue(DAY_OF_WEEK, phrase)).toBe(value));
});

describe('AMAZON.DATE, on Monday 23 November 2026', () => {
  it.each([
    ['today', '2026-11-23'],
    ['tomorrow', '2026-11-24'],
    ['yesterday', '2026-11-22'],
    ['the day before yesterday', '2026-11-21'],
    ['the day after tomorrow', '2026-11-25'],
    ['monday', '2026-11-23'],
    ['sunday', '2026-11-29'],
    ['next monday', '2026-11-30'],
    ['last monday', '2026-11-16'],
    ['last sunday', '2026-11-22'],
    ['this week', '2026-W48'],
    ['last week', '2026-W47'],
    ['next week', '2026-W49'],
    ['last weekend', '2026-W47-WE'],
    ['last month', '2026-10'],
    ['next year', '2027'],
    ['week', null],
  ])('%s is %s', (phrase, value) => expect(alexaValue(DATE, phrase)).toBe(value));

  it('counts weeks and months across the year', () => {
    expect(alexaValue(DATE, 'this week', '2027-01-01')).toBe('2026-W53');
    expect(alexaValue(DATE, 'last month', '2027-01-01')).toBe('2026-12');
    expect(alexaValue(DATE, 'next month', '2026-12-31')).toBe('2027-01');
  });
});
