import fc from 'fast-check';
import { newPlan } from '../../lambda/plan/plan';
import { english } from '../../lambda/speech/en';
import { words } from '../../lambda/speech/english-numbers';
import type { Walk } from '../../lambda/walk/walk';
import { instantOf, localDate } from '../../lambda/week/calendar';
import { storyOf, type WeekStory } from '../../lambda/week/story';
import { type Period, summarise } from '../../lambda/week/week';
import { histories, walk } from './histories';

const ZONE = 'America/New_York';
const at = (moment: string): number => instantOf(moment.slice(0, 10), moment.slice(11), ZONE);
const tens = (...days: string[]): readonly Walk[] => days.map((day) => walk(at(`2026-11-${day} 08:00`), 10));

/** What is heard on a day of November 2026; `moved`: when the walker came from another time zone. */
function heard(
  walks: readonly Walk[],
  now: string,
  which: Period | 'unasked' = 'unasked',
  moved?: string,
): string {
  const changed = moved === undefined ? undefined : at(`2026-11-${moved}`);
  const plan = newPlan('2026-11-02');
  const summary = summarise(walks, plan, at(`2026-11-${now}`), ZONE, which, changed);
  return english.week.story(storyOf(summary), summary.asOf).join(' ');
}

const START = ['03', '05', '07'];
const LAST = ['17', '18', '20'];

describe('each week as it is heard', () => {
  it.each([
    [
      'nobody has walked yet',
      heard([], '25 09:00'),
      "You haven't walked with me yet, so there's nothing to tell so far. Your plan begins with three walks of ten minutes a week.",
    ],
    [
      'the first week, on its first day',
      heard(tens('23'), '23 09:00'),
      'One walk and ten minutes, in your first week. Two walks to go for your goal of three, and there are six days left.',
    ],
    [
      'the first week, over',
      heard(tens('23', '25'), '29 18:00'),
      "Two walks and twenty minutes, in your first week. One more and you'd have hit your goal of three. Next week's goal is three walks of ten minutes.",
    ],
    [
      'the first week, begun late',
      heard(tens('27'), '29 18:00'),
      "One walk and ten minutes, in your first week. That's a good start. Next week's goal is three walks of ten minutes.",
    ],
    [
      'the first week, on its goal',
      heard(tens('23', '25', '27'), '29 18:00'),
      "Three walks and thirty minutes, in your first week. That's your first goal reached, well done. Next week's goal is three walks of ten minutes.",
    ],
    [
      'a good week',
      heard(tens(...LAST.slice(0, 1), '23', '24', '26'), '29 18:00'),
      "Three walks and thirty minutes this week, right on your goal of three. That's twenty minutes more than the week before. Next week's goal is three walks of ten minutes.",
    ],
    [
      'a good week more, and a walk on top',
      heard(tens(...LAST, '23', '24', '26', '28'), '29 18:00'),
      "Four walks and forty minutes this week, past your goal of three. That's two weeks in a row on your goal. Next week's goal is three walks of ten minutes.",
    ],
    [
      'a week under way',
      heard(tens(...START, ...LAST, '24'), '25 09:00', 'this_week'),
      'One walk and ten minutes so far this week. Two walks to go for your goal of three, and there are four days left.',
    ],
    [
      'its last day',
      heard([...tens(...START, ...LAST, '24'), walk(at('2026-11-28 08:00'), 12)], '29 09:00'),
      "Two walks and twenty-two minutes so far this week. Your longest was twelve minutes, yesterday. One walk to go for your goal of three, and there's still today.",
    ],
    [
      'a mixed week',
      heard(tens(...START, ...LAST, '24', '26'), '29 18:00'),
      "Two walks and twenty minutes this week, and every one counts. The week before you had thirty minutes. Next week's goal is three walks of ten minutes.",
    ],
    [
      'an empty week, not over',
      heard(tens(...LAST), '24 09:00', 'this_week'),
      "No walks yet this week, and it isn't over. A short one would be a fine start, and your plan has ten minutes.",
    ],
    [
      'an empty week, over',
      heard(tens(...START, ...LAST), '29 18:00'),
      "No walks this week, and that's all right. Next week is a fresh start, with three walks of ten minutes.",
    ],
    [
      'an empty last week, and a walk since',
      heard(tens(...START, '23'), '24 09:00'),
      "No walks last week, and that's all right. So far this week you have one walk, and the goal is three walks of ten minutes.",
    ],
    [
      'last week, and a walk since',
      heard(tens(...START, ...LAST, '23'), '24 09:00'),
      'Three walks and thirty minutes last week, right on your goal of three. So far this week you have one walk, and the goal is three walks of ten minutes.',
    ],
    [
      'the week before the first walk',
      heard(tens('24'), '25 09:00', 'last_week'),
      "You hadn't started yet that week. Your first walk was yesterday. This week you have one walk so far.",
    ],
    [
      'back after a while',
      heard(tens(...START, '24'), '25 09:00', 'this_week'),
      'Good to have you back, with one walk and ten minutes this week. Two walks to go for your goal of three, and there are four days left.',
    ],
    [
      'a week in which the time zone changed',
      heard(tens(...START, ...LAST, '24', '26'), '29 18:00', 'unasked', '25 10:00'),
      "Two walks and twenty minutes this week, and every one counts. You changed time zone, so I've counted your days by the new one. Next week's goal is three walks of ten minutes.",
    ],
    [
      'the same in a first week',
      heard(tens('23', '25'), '26 18:00', 'unasked', '25 10:00'),
      "Two walks and twenty minutes, in your first week. You changed time zone, so I've counted your days by the new one. One walk to go for your goal of three, and there are three days left.",
    ],
    [
      'and in an empty one',
      heard(tens(...START, ...LAST), '26 18:00', 'this_week', '25 10:00'),
      "No walks yet this week, and it isn't over. You changed time zone, so I've counted your days by the new one. A short one would be a fine start, and your plan has ten minutes.",
    ],
    [
      'since the start',
      heard([...tens(...START), walk(at('2026-11-24 08:00'), 20)], '25 09:00', 'since_start'),
      'Four walks and fifty minutes since you began on November 3. Your longest walk was twenty minutes. You met your goal in one week.',
    ],
  ])('%s', (_, came, expected) => {
    expect(came).toBe(expected);
  });
});

const PERIODS = ['this_week', 'last_week', 'since_start', 'unasked'] as const;
const NUMBERS = new Map(Array.from({ length: 99 }, (_, n) => [words(n + 1), n + 1] as const));
/** Where "one" is no figure, and dates, which have figures of their own. */
const NO_FIGURE =
  /every one counts|a short one|the new one|in one week\b|(January|February|March|April|May|June|July|August|September|October|November|December) \d+/gi;

const figuresIn = (text: string): readonly number[] =>
  (
    text
      .replace(NO_FIGURE, '')
      .toLowerCase()
      .match(/[a-z]+(-[a-z]+)?|\d+/g) ?? []
  ).flatMap((word) => NUMBERS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : []));

/** Every figure that a story has, however deep. */
const figuresOf = (story: unknown): readonly number[] => {
  if (typeof story === 'number') return [story];
  return typeof story === 'object' && story !== null ? Object.values(story).flatMap(figuresOf) : [];
};

/** Words that would make somebody who did not walk feel worse. */
const SCOLDS =
  /\b(only|just one|failed?|missed|should have|must|bad|poor|worse|less than|fewer|lazy|sadly)\b/i;

describe('whatever the history, the zone and the day', () => {
  const anyStory = fc.tuple(histories, fc.constantFrom(...PERIODS)).map(([history, which]) => {
    const { walks, now, zone, minutes } = history;
    const changed = walks.length % 3 === 0 ? now - 86_400_000 : undefined;
    const plan = { ...newPlan('2024-01-01'), minutes };
    const story: WeekStory = storyOf(summarise(walks, plan, now, zone, which, changed));
    return { story, says: english.week.story(story, localDate(now, zone)) };
  });

  it('what is heard has no figure that its story, and so the walks, have not', () => {
    fc.assert(
      fc.property(anyStory, ({ story, says }) => {
        const known = new Set(figuresOf(story));
        expect(figuresIn(says.join(' ')).filter((figure) => !known.has(figure))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('its walks and its minutes are told', () => {
    fc.assert(
      fc.property(anyStory, ({ story, says }) => {
        if (!('walks' in story)) return;
        expect(figuresIn(says[0] ?? '').slice(0, 2)).toEqual([story.walks, story.minutes]);
      }),
    );
  });

  it('two or three sentences of at most twenty words, none of them scolding, none a question', () => {
    fc.assert(
      fc.property(anyStory, ({ says }) => {
        const sentences = says.join(' ').split(/(?<=[.?!])\s+/);
        expect([sentences.length >= 2, sentences.length <= 3]).toEqual([true, true]);
        for (const one of sentences) expect(one.split(' ').length).toBeLessThanOrEqual(20);
        expect(says.join(' ')).not.toMatch(SCOLDS);
        expect(says.join(' ')).not.toContain('?');
      }),
      { numRuns: 300 },
    );
  });

  it('the card and the screen have counts and minutes, and no word of health', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(20_000), (count, minutes) => {
        const { cardTitle, cardOf, screenTitle } = english.week;
        const shown = [cardTitle, cardOf({ walks: count, minutes }), screenTitle({ walks: count, minutes })];
        expect(shown.join(' ')).not.toMatch(
          /\b(back|pain|ache|sore|health|hurt|doctor|clinician|safe|medical|numb|check)/i,
        );
        expect(shown[1]).toMatch(/^[A-Z0-9][a-z0-9-]* walks?, [a-z0-9-]+ minutes?\.$/);
      }),
    );
  });
});
