import fc from 'fast-check';
import { newPlan } from '../../lambda/plan/plan';
import { english } from '../../lambda/speech/en';
import { everyDays, timeInWords } from '../../lambda/speech/english-times';
import { localDate } from '../../lambda/week/calendar';
import { storyOf } from '../../lambda/week/story';
import { summariseWeek } from '../../lambda/week/week';
import { english as ears } from '../../simulator/model/english';
import { TIME } from '../../simulator/model/english/times';
import { histories } from '../week/histories';

const { reminders } = english;
const HEALTH = /\b(back|pain|ache|sore|health|hurt|doctor|clinician|safe|medical|sick|numb)\b/i;
const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/);
const DAYS = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((days) => days.sort());
const TIMES = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

describe('times and days, as they are said', () => {
  it.each([
    ['18:00', 'six in the evening'],
    ['08:00', 'eight in the morning'],
    ['07:30', 'seven thirty in the morning'],
    ['09:05', 'nine oh five in the morning'],
    ['12:00', 'noon'],
    ['00:00', 'midnight'],
    ['12:30', 'twelve thirty in the afternoon'],
    ['00:15', 'twelve fifteen at night'],
    ['16:45', 'four forty-five in the afternoon'],
    ['21:00', 'nine at night'],
    ['20:59', 'eight fifty-nine in the evening'],
  ])('%s: %s', (time, words) => {
    expect(timeInWords(time)).toBe(words);
  });

  it('whoever says a time as we say it means that time', () => {
    fc.assert(
      fc.property(TIMES, (time) => {
        const { tokens } = ears.hear(timeInWords(time));
        const readings = TIME.read(tokens, 0);
        expect(readings.filter(({ end }) => end === tokens.length).map(({ value }) => value)).toContain(time);
      }),
    );
  });

  it.each([
    [[7], 'every Sunday'],
    [[1, 3, 5], 'every Monday, Wednesday and Friday'],
    [[6, 7], 'every Saturday and Sunday'],
    [[1, 2, 3, 4, 5], 'every weekday'],
    [[1, 2, 3, 4, 5, 6], 'every day but Sunday'],
    [[1, 3, 4, 5, 6], 'every day but Tuesday and Sunday'],
    [[1, 2, 3, 4, 5, 6, 7], 'every day'],
  ])('%p: %s', (days, words) => {
    expect(everyDays(days)).toBe(words);
  });
});

describe('what is said about reminders', () => {
  it('in sentences of at most twenty words, whatever the days and the time', () => {
    fc.assert(
      fc.property(DAYS, TIMES, (days, time) => {
        const whole = { what: 'walks', days, time } as const;
        const week = { what: 'weekly', days: days.slice(0, 1), time } as const;
        const all = [
          ...[reminders.confirm.walks, reminders.confirmAgain.walks, reminders.tells.walks].map((say) =>
            say(whole),
          ),
          ...[reminders.confirm.weekly, reminders.confirmAgain.weekly, reminders.tells.weekly].map((say) =>
            say(week),
          ),
          ...reminders.done.walks(whole),
          ...reminders.done.weekly(week),
        ];
        for (const sentence of all.flatMap(sentences)) {
          expect([sentence, sentence.split(' ').length <= 20]).toEqual([sentence, true]);
        }
      }),
    );
  });

  it('the question names what is said, the day, the time, and that it comes every week', () => {
    expect(reminders.confirm.weekly({ what: 'weekly', days: [7], time: '18:00' })).toBe(
      "Every Sunday at six in the evening I'll tell you how your walking week went. Shall I set that up?",
    );
  });

  it('what reminders speak has counts and minutes, a date, and never a word of health', () => {
    fc.assert(
      fc.property(histories, ({ walks, now, zone, minutes }) => {
        const plan = { ...newPlan('2024-01-01'), minutes };
        const on = localDate(now, zone);
        for (const which of ['unasked', 'this_week'] as const) {
          const story = storyOf(summariseWeek(walks, plan, now, zone, which));
          const asOf = reminders.weekly({ text: 'as_of', on, story });
          const figures = reminders.weekly({ text: 'figures', on, story });
          expect(figures).toMatch(/^As of \w+ \d+, [a-z]/);
          for (const text of [asOf, figures, reminders.timeToWalk, reminders.weekly({ text: 'neutral' })]) {
            expect(text.replaceAll('come back', '').replaceAll('you back', '')).not.toMatch(HEALTH);
            for (const sentence of sentences(text))
              expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
          }
          expect(asOf).not.toMatch(/this week|so far|to go|left|next/i);
        }
      }),
    );
  });
});
