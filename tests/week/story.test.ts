import { newPlan } from '../../lambda/plan/plan';
import type { Walk } from '../../lambda/walk/walk';
import { instantOf } from '../../lambda/week/calendar';
import { storyOf, type WeekStory } from '../../lambda/week/story';
import { type Period, summarise } from '../../lambda/week/week';
import { walk } from './histories';

const ZONE = 'America/New_York';
const at = (moment: string): number => instantOf(moment.slice(0, 10), moment.slice(11), ZONE);
const tens = (...days: string[]): readonly Walk[] => days.map((day) => walk(at(`${day} 08:00`), 10));
const story = (
  walks: readonly Walk[],
  now: string,
  which: Period | 'unasked' = 'unasked',
  changed?: string,
): WeekStory =>
  storyOf(
    summarise(
      walks,
      newPlan('2026-11-02'),
      at(now),
      ZONE,
      which,
      changed === undefined ? changed : at(changed),
    ),
  );

const START = ['2026-11-03', '2026-11-05', '2026-11-07'];
const GOOD_LAST_WEEK = ['2026-11-17', '2026-11-18', '2026-11-20'];

describe('each week has its own story', () => {
  it.each([
    ['nobody has walked yet', [], '2026-11-25 09:00', 'unasked', { situation: 'new_walker' }],
    [
      'the week before the first walk',
      ['2026-11-24'],
      '2026-11-25 09:00',
      'last_week',
      { situation: 'before_first', firstWalkOn: '2026-11-24', soFar: { walks: 1, minutes: 10 } },
    ],
    [
      'Monday, right after the first walk',
      ['2026-11-23'],
      '2026-11-23 09:00',
      'unasked',
      { situation: 'first', period: 'this_week', walks: 1, minutes: 10, toGo: 2, over: false, daysLeft: 6 },
    ],
    [
      'a first week, on Sunday evening',
      ['2026-11-23', '2026-11-25'],
      '2026-11-29 18:00',
      'unasked',
      { situation: 'first', walks: 2, minutes: 20, toGo: 1, over: true },
    ],
    [
      'on target and more than the week before',
      [...START, ...GOOD_LAST_WEEK.slice(0, 1), '2026-11-24', '2026-11-26', '2026-11-28'],
      '2026-11-29 18:00',
      'unasked',
      {
        situation: 'good',
        walks: 3,
        minutes: 30,
        toGo: 0,
        weeksOnTarget: 1,
        against: { than: 'more', minutes: 20, before: { walks: 1, minutes: 10 } },
      },
    ],
    [
      'on target already on Thursday',
      [...GOOD_LAST_WEEK, '2026-11-23', '2026-11-24', '2026-11-26'],
      '2026-11-26 12:00',
      'this_week',
      { situation: 'good', over: false, daysLeft: 3, weeksOnTarget: 2, against: { than: 'same' } },
    ],
    [
      'not over yet: nothing is set against a whole week',
      [...START, ...GOOD_LAST_WEEK, '2026-11-24'],
      '2026-11-25 09:00',
      'this_week',
      {
        situation: 'under_way',
        walks: 1,
        toGo: 2,
        daysLeft: 4,
        weeksOnTarget: 1,
        against: { than: 'untold' },
      },
    ],
    [
      'over and short of the target',
      [...START, ...GOOD_LAST_WEEK, '2026-11-24', '2026-11-26'],
      '2026-11-29 18:00',
      'unasked',
      {
        situation: 'mixed',
        walks: 2,
        minutes: 20,
        toGo: 1,
        weeksOnTarget: 0,
        against: { than: 'fewer', minutes: 10 },
      },
    ],
    [
      'an empty week that is over, with this week’s walk to tell',
      [...START, '2026-11-23'],
      '2026-11-24 09:00',
      'unasked',
      { situation: 'empty', period: 'last_week', over: true, soFar: { walks: 1, minutes: 10 } },
    ],
    [
      'an empty week that is not over',
      GOOD_LAST_WEEK,
      '2026-11-24 09:00',
      'this_week',
      {
        situation: 'empty',
        period: 'this_week',
        over: false,
        daysLeft: 5,
        before: { walks: 3, minutes: 30 },
      },
    ],
    [
      'back after two weeks without a walk',
      [...START, '2026-11-24'],
      '2026-11-25 09:00',
      'this_week',
      { situation: 'comeback', daysAway: 17, walks: 1, minutes: 10 },
    ],
    [
      'everything',
      [...START, '2026-11-24'],
      '2026-11-25 09:00',
      'since_start',
      { situation: 'since_start', firstWalkOn: '2026-11-03', walks: 4, minutes: 40, weeks: 4, weeksMet: 1 },
    ],
    ['everything, of someone new', [], '2026-11-25 09:00', 'since_start', { situation: 'new_walker' }],
  ] as const)('%s', (_, days, now, which, expected) => {
    expect(story(tens(...days), now, which)).toMatchObject(expected);
  });
});

describe('what a story leaves out', () => {
  it('a longest walk when all are equally long, and this week so far when it is empty', () => {
    const told = story(tens(...START, ...GOOD_LAST_WEEK), '2026-11-23 09:00', 'last_week');
    expect(told).toMatchObject({ situation: 'good' });
    expect(told).not.toHaveProperty('longest');
    expect(told).not.toHaveProperty('soFar');
  });

  it('but names it when one stands out', () => {
    const walks = [...tens(...START, ...GOOD_LAST_WEEK), walk(at('2026-11-21 08:00'), 15)];
    expect(story(walks, '2026-11-23 09:00')).toMatchObject({ longest: { minutes: 15, on: '2026-11-21' } });
  });
});

it('tells of a change of time zone in the week of the change', () => {
  const walks = tens(...START, ...GOOD_LAST_WEEK);
  expect(story(walks, '2026-11-23 09:00', 'unasked', '2026-11-19 10:00')).toMatchObject({
    zoneChanged: true,
  });
  expect(story(walks, '2026-11-23 09:00', 'unasked', '2026-11-05 10:00')).toMatchObject({
    zoneChanged: false,
  });
});
