import fc from 'fast-check';
import { DURATION } from '../../../simulator/model/english/durations';
import { numberWords } from '../../../simulator/model/english/numbers';
import { hear } from '../../../simulator/model/english/words';

/** What AMAZON.DURATION gives for the whole of a phrase, or null when that is no duration. */
function durationOf(phrase: string): string | null {
  const { tokens } = hear(phrase);
  return DURATION.read(tokens, 0).find(({ end }) => end === tokens.length)?.value ?? null;
}

describe('a duration is what Alexa makes of it', () => {
  it.each([
    ['ten minutes', 'PT10M'],
    ['ten minute', 'PT10M'],
    ['10 minutes', 'PT10M'],
    ['half an hour', 'PT30M'],
    ['an hour', 'PT1H'],
    ['an hour and a half', 'PT1H30M'],
    ['one and a half hours', 'PT1H30M'],
    ['twenty five minutes', 'PT25M'],
    ['a quarter of an hour', 'PT15M'],
    ['quarter of an hour', 'PT15M'],
    ['ninety seconds', 'PT90S'],
    ['two and a half minutes', 'PT2M30S'],
    ['an hour and ten minutes', 'PT1H10M'],
    ['five min', 'PT5M'],
    ['a couple of minutes', 'PT2M'],
    ['1 hour 15 minutes', 'PT1H15M'],
    ['a minute', 'PT1M'],
    ['forty-five minutes', 'PT45M'],
    ['three weeks', 'P3W'],
    ['a week', 'P1W'],
  ])('of the twenty: %s is %s', (phrase, value) => {
    expect(durationOf(phrase)).toBe(value);
  });

  it.each([
    ['one hour and five minutes', 'PT1H5M'],
    ['twenty-five mins', 'PT25M'],
    ['a couple of hours', 'PT2H'],
    ['a couple hours', 'PT2H'],
    ['three quarters of an hour', 'PT45M'],
    ['an hour fifteen', 'PT1H15M'],
    ['an hour and fifteen', 'PT1H15M'],
    ['an hour and three quarters', 'PT1H45M'],
    ['one and three quarter hours', 'PT1H45M'],
    ['an hour and a quarter', 'PT1H15M'],
    ['half hour', 'PT30M'],
    ['a half hour', 'PT30M'],
    ['half of an hour', 'PT30M'],
    ['quarter hour', 'PT15M'],
    ['½ hour', 'PT30M'],
    ['1½ hours', 'PT1H30M'],
    ['2.5 hours', 'PT2H30M'],
    ['one point five minutes', 'PT1M30S'],
    ['two hours thirty', 'PT2H30M'],
    ['two minutes thirty', 'PT2M30S'],
    ['two hours, ten minutes and five seconds', 'PT2H10M5S'],
    ['an hour, and a half', 'PT1H30M'],
    ['hour and a half', 'PT1H30M'],
    ['half an hour and ten minutes', 'PT40M'],
    ['half a minute', 'PT30S'],
    ['half a day', 'PT12H'],
    ['a day and a half', 'P1DT12H'],
    ['two days', 'P2D'],
    ['a week and two days', 'P1W2D'],
    ['a fortnight', 'P2W'],
    ['a month', 'P1M'],
    ['a year and a half', 'P1Y6M'],
    ['one hundred and twenty minutes', 'PT120M'],
    ['a hundred and five minutes', 'PT105M'],
    ['zero minutes', 'PT0M'],
    ['a full hour', 'PT1H'],
    ['15min', 'PT15M'],
    ["ten minutes'", 'PT10M'],
    ['a second', 'PT1S'],
    ['a dozen minutes', 'PT12M'],
    ['minus ten minutes', '?'],
    ['-10 minutes', '?'],
  ])('beyond them: %s is %s', (phrase, value) => {
    expect(durationOf(phrase)).toBe(value);
  });

  it.each([
    'ten',
    'minutes',
    'minute',
    'a few minutes',
    'some minutes',
    'ten or fifteen minutes',
    'ten to fifteen minutes',
    'ten minutes an hour',
    'ten minutes ten minutes',
    'five minutes and an hour',
    'half a month',
    'an hour and a half hour',
    'a',
    'half',
    'an hour and',
    'point five hours',
    'ten minutes ago',
  ])('%s is none', (phrase) => {
    expect(durationOf(phrase)).toBeNull();
  });
});

describe('for every number of minutes from 1 to 180', () => {
  const minutes = fc.integer({ min: 1, max: 180 });

  it.each<[string, (count: number) => string]>([
    ['words', (count) => `${numberWords(count)} minutes`],
    ['hyphens', (count) => `${numberWords(count).replaceAll(' ', '-')}-minute`],
    ['digits', (count) => `${count} minutes`],
    ['short', (count) => `${count}min`],
    ['with "and"', (count) => `${numberWords(count).replace('hundred ', 'hundred and ')} mins`],
  ])('in %s it is that many minutes', (_, phrase) => {
    fc.assert(fc.property(minutes, (count) => expect(durationOf(phrase(count))).toBe(`PT${count}M`)));
  });

  it('a half after it is thirty seconds more', () => {
    fc.assert(
      fc.property(minutes, (count) => {
        expect(durationOf(`${numberWords(count)} and a half minutes`)).toBe(`PT${count}M30S`);
      }),
    );
  });

  it('hours and minutes stay apart, however they are joined', () => {
    const joints = fc.constantFrom(' and ', ' ', ', ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 23 }),
        fc.integer({ min: 1, max: 59 }),
        joints,
        (hours, rest, joint) => {
          const said = `${numberWords(hours)} hours${joint}${numberWords(rest)}`;
          expect(durationOf(`${said} minutes`)).toBe(`PT${hours}H${rest}M`);
          expect(durationOf(said)).toBe(`PT${hours}H${rest}M`);
        },
      ),
    );
  });
});
