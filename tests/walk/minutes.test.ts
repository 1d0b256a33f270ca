import fc from 'fast-check';
import { trackOffsetMs } from '../../lambda/walk/clock';
import { type MinutesSlots, minutesSaid } from '../../lambda/walk/minutes';

function heard(slots: MinutesSlots): number | string {
  const said = minutesSaid(slots);
  return said.kind === 'minutes' ? said.minutes : said.kind === 'refused' ? said.why : said.kind;
}

describe('minutes, as Alexa gives them', () => {
  test.each<[string, MinutesSlots, number | string]>([
    ['nothing', {}, 'nothing'],
    ['empty slots', { number: '', duration: ' ' }, 'nothing'],
    ['ten', { number: '10' }, 10],
    ['ten minutes', { duration: 'PT10M' }, 10],
    ['an hour', { duration: 'PT1H' }, 60],
    ['sixty minutes', { duration: 'PT60M' }, 60],
    ['half an hour, in seconds', { duration: 'PT1800S' }, 30],
    ['a minute', { duration: 'PT1M' }, 1],
    ['a minute, as sixty seconds', { duration: 'PT60S' }, 1],
    ['half an hour, as a part of one', { duration: 'PT0.5H' }, 30],
    ['an hour and ten minutes', { duration: 'PT1H10M' }, 'too-long'],
    ['three hours', { duration: 'PT3H' }, 'too-long'],
    ['sixty-one', { number: '61' }, 'too-long'],
    ['a day', { duration: 'P1D' }, 'too-long'],
    ['a week', { duration: 'P1W' }, 'too-long'],
    ['a month', { duration: 'P1M' }, 'too-long'],
    ['a million', { number: '1000000' }, 'too-long'],
    ['ninety seconds', { duration: 'PT90S' }, 'not-whole'],
    ['two and a half minutes', { duration: 'PT2M30S' }, 'not-whole'],
    ['two and a half', { number: '2.5' }, 'not-whole'],
    ['thirty seconds', { duration: 'PT30S' }, 'under-a-minute'],
    ['zero minutes', { duration: 'PT0S' }, 'zero'],
    ['zero', { number: '0' }, 'zero'],
    ['minus five', { number: '-5' }, 'zero'],
    ['a question mark', { number: '?' }, 'not-understood'],
    ['two question marks', { number: '?', duration: '?' }, 'not-understood'],
    ['no digits', { number: 'lots' }, 'not-understood'],
    ['a bare P', { duration: 'P' }, 'not-understood'],
    ['a bare PT', { duration: 'PT' }, 'not-understood'],
    ['a time of day', { duration: '10:00' }, 'not-understood'],
    ['a duration that was not understood, and a number that was', { number: '12', duration: '?' }, 12],
    ['a duration and a number', { number: '3', duration: 'PT20M' }, 20],
  ])('%s', (_, slots, expected) => {
    expect(heard(slots)).toBe(expected);
  });

  test('whatever comes, it is a whole number from 1 to 60, or named', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (number, duration) => {
        const said = minutesSaid({ number, duration });
        if (said.kind !== 'minutes') return;
        expect(Number.isInteger(said.minutes) && said.minutes >= 1 && said.minutes <= 60).toBe(true);
      }),
    );
  });

  test('every whole minute is understood both ways, and starts that far before the end of the track', () => {
    for (let minutes = 1; minutes <= 60; minutes++) {
      expect(heard({ number: String(minutes) })).toBe(minutes);
      expect(heard({ duration: `PT${minutes}M` })).toBe(minutes);
      expect(trackOffsetMs(minutes)).toBe(3_600_000 - minutes * 60_000);
    }
  });
});
