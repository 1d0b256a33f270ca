import fc from 'fast-check';
import { type Draft, draftWith, isWhole, readDraft, type SaidWhen } from '../../lambda/weekly/draft';

const weekly = (days: number[] = [], time?: string): Draft => ({
  what: 'weekly',
  days,
  ...(time ? { time } : {}),
});
const walks = (days: number[] = [], time?: string): Draft => ({ ...weekly(days, time), what: 'walks' });

describe('what is meant by what was said about when', () => {
  it.each<[string, Draft, SaidWhen, Draft]>([
    ['a day and a time', weekly(), { days: [7], time: '18:00' }, weekly([7], '18:00')],
    ['a day, the time being known', weekly([], '18:00'), { days: [7] }, weekly([7], '18:00')],
    ['a time, the day being known', weekly([7]), { days: [], time: '18:00' }, weekly([7], '18:00')],
    ['another day', weekly([7], '18:00'), { days: [5] }, weekly([5], '18:00')],
    ['of two days for the week, the last', weekly(), { days: [5, 7] }, weekly([7])],
    ['days in any order, one of them twice', walks(), { days: [5, 1, 3, 1] }, walks([1, 3, 5])],
    ['nothing', weekly([7], '18:00'), { days: [] }, weekly([7], '18:00')],
    ['a part of the day alone', weekly([7]), { days: [], time: 'EV' }, weekly([7], '18:00')],
    ['the other half of the day', weekly([7], '06:00'), { days: [], time: 'EV' }, weekly([7], '18:00')],
    ['the half it is in already', weekly([7], '06:30'), { days: [], time: 'MO' }, weekly([7], '06:30')],
    ['back to the morning', weekly([7], '18:30'), { days: [], time: 'MO' }, weekly([7], '06:30')],
    [
      'a part that the time can never be in',
      weekly([7], '09:00'),
      { days: [], time: 'AF' },
      weekly([7], '14:00'),
    ],
    ['at night', weekly([7], '09:15'), { days: [], time: 'NI' }, weekly([7], '21:15')],
    ['three: nobody means the night', weekly([7]), { days: [], time: '03:00' }, weekly([7], '15:00')],
    ['half past four', weekly([7]), { days: [], time: '04:30' }, weekly([7], '16:30')],
    ['three in the morning, said so', weekly([7], '15:00'), { days: [], time: 'MO' }, weekly([7], '03:00')],
    ['five is early, and can be meant', walks([1]), { days: [], time: '05:00' }, walks([1], '05:00')],
    ['a time that is none', weekly([7], '18:00'), { days: [], time: '?' }, weekly([7], '18:00')],
    ['a day that is none', weekly([7]), { days: [0, 8] }, weekly([7])],
  ])('%s', (_, draft, said, expected) => {
    expect(draftWith(draft, said)).toEqual(expected);
  });

  it('whatever is said, a draft stays one that a session can hold', () => {
    const times = fc.constantFrom('18:00', '00:00', '03:59', 'MO', 'AF', 'EV', 'NI', '?', '', '25:00');
    const said = fc.record({
      days: fc.array(fc.integer({ min: -1, max: 9 })),
      time: fc.option(times, { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(weekly(), walks()),
        fc.array(said, { maxLength: 6 }),
        (beginning, lines) => {
          const draft = lines.reduce(draftWith, beginning);
          expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
          expect(draft.days.length).toBeLessThanOrEqual(draft.what === 'weekly' ? 1 : 7);
          expect(isWhole(draft)).toBe(draft.days.length > 0 && draft.time !== undefined);
        },
      ),
    );
  });

  it.each([
    [null],
    [{}],
    [{ what: 'daily', days: [1] }],
    [{ what: 'weekly' }],
    [{ what: 'weekly', days: [0] }],
    [{ what: 'weekly', days: ['1'] }],
    [{ what: 'weekly', days: [1], time: '6 pm' }],
  ])('%j is no draft', (value) => {
    expect(readDraft(value)).toBeUndefined();
  });
});
