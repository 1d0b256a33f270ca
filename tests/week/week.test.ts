import { LEVELS } from '../../lambda/plan/levels';
import { newPlan, type Plan } from '../../lambda/plan/plan';
import type { Walk } from '../../lambda/walk/walk';
import { instantOf } from '../../lambda/week/calendar';
import { longestWalk } from '../../lambda/week/longest';
import { summariseAll, summariseWeek, type WeekFigures } from '../../lambda/week/week';
import { walk } from './histories';

const ZONE = 'America/New_York';
const PLAN = newPlan('2026-11-02');

/** A moment in New York: `at('2026-11-23 09:00')`. */
const at = (moment: string, zone = ZONE): number => instantOf(moment.slice(0, 10), moment.slice(11), zone);

const on = (moment: string, minutes: number, rest: Partial<Walk> = {}): Walk =>
  walk(at(moment), minutes, rest);

const week = (
  walks: readonly Walk[],
  now: string,
  which: 'this_week' | 'last_week' | 'unasked' = 'this_week',
  plan: Plan = PLAN,
): WeekFigures => summariseWeek(walks, plan, at(now), ZONE, which);

describe('which walks count', () => {
  it.each([
    ['completed', 10, 1, 10],
    ['stopped', 4, 1, 4],
    ['failed', 4, 1, 4],
    ['unconfirmed', 4, 1, 4],
    ['paused', 4, 1, 4],
    ['active', 4, 1, 4],
    ['unconfirmed', 0, 0, 0],
    ['stopped', 0.49, 0, 0],
    ['stopped', 0.5, 1, 1],
    ['deleted', 10, 0, 0],
  ] as const)('%s with %d minutes reported: %d walk, %d minutes', (status, walked, walks, minutes) => {
    const told = week([on('2026-11-24 08:00', walked, { status, plannedMinutes: 10 })], '2026-11-25 09:00');
    expect([told.walks, told.minutes]).toEqual([walks, minutes]);
  });

  it.each([
    [10, 10, 1],
    [10, 5, 1],
    [10, 4.99, 0],
    [5, 2.5, 1],
    [60, 29, 0],
  ])('of %d planned minutes %d walked: %d towards the target', (plannedMinutes, walked, towardsTarget) => {
    const walks = [on('2026-11-24 08:00', walked, { status: 'stopped', plannedMinutes })];
    expect(week(walks, '2026-11-25 09:00').towardsTarget).toBe(towardsTarget);
  });

  it('a walk told afterwards counts towards the target', () => {
    const logged = on('2026-11-24 08:00', 20, { way: 'logged' });
    expect(week([logged], '2026-11-25 09:00')).toMatchObject({ walks: 1, minutes: 20, towardsTarget: 1 });
  });

  it('minutes are rounded a walk at a time, so that days and weeks add up', () => {
    const walks = ['23', '24', '25'].map((day) => on(`2026-11-${day} 08:00`, 9.4));
    expect(week(walks, '2026-11-26 09:00').minutes).toBe(27);
  });
});

describe('the figures of a week', () => {
  const walks = [
    on('2026-11-10 08:00', 10),
    on('2026-11-12 08:00', 10),
    on('2026-11-14 08:00', 10),
    on('2026-11-16 08:00', 10),
    on('2026-11-18 08:00', 12),
    on('2026-11-20 08:00', 10),
    on('2026-11-23 08:00', 10),
    on('2026-11-24 08:00', 15),
    on('2026-11-24 18:00', 3, { status: 'stopped', plannedMinutes: 10 }),
  ];

  it('this week on Wednesday', () => {
    expect(week(walks, '2026-11-25 09:00')).toEqual({
      period: 'this_week',
      monday: '2026-11-23',
      sunday: '2026-11-29',
      asOf: '2026-11-25',
      walks: 3,
      minutes: 28,
      towardsTarget: 2,
      target: 3,
      onTarget: false,
      weeksOnTarget: 2,
      longest: { minutes: 15, on: '2026-11-24' },
      before: { walks: 3, minutes: 32 },
      days: [10, 18, 0, 0, 0, 0, 0].map((minutes, day) => ({ date: `2026-11-${23 + day}`, minutes })),
      next: { minutes: 10, walks: 3 },
      over: false,
      daysLeft: 4,
      newWalker: false,
      firstWalkOn: '2026-11-10',
      firstWeek: false,
      beforeFirst: false,
      daysAway: 3,
      zoneChanged: false,
    });
  });

  it('last week, with this week so far', () => {
    expect(week(walks, '2026-11-25 09:00', 'last_week')).toMatchObject({
      period: 'last_week',
      monday: '2026-11-16',
      walks: 3,
      minutes: 32,
      onTarget: true,
      weeksOnTarget: 2,
      before: { walks: 3, minutes: 30 },
      soFar: { walks: 3, minutes: 28 },
      over: true,
      daysLeft: 0,
    });
  });

  it('a week on target adds to the weeks in a row, a week that ended short of it ends them', () => {
    const third = [...walks, on('2026-11-25 08:00', 10)];
    expect(week(third, '2026-11-25 09:00').weeksOnTarget).toBe(3);
    expect(week(walks, '2026-11-30 09:00', 'last_week').weeksOnTarget).toBe(0);
  });

  it('since the start', () => {
    expect(summariseAll(walks, PLAN, at('2026-11-25 09:00'), ZONE)).toEqual({
      period: 'since_start',
      asOf: '2026-11-25',
      walks: 9,
      minutes: 90,
      firstWalkOn: '2026-11-10',
      longest: { minutes: 15, on: '2026-11-24' },
      weeks: 3,
      weeksMet: 2,
      next: { minutes: 10, walks: 3 },
    });
  });

  it('the longest walk is the newest of equals, and none before the first', () => {
    expect(longestWalk(walks, ZONE)).toEqual({ minutes: 15, on: '2026-11-24' });
    expect(longestWalk([on('2026-11-10 08:00', 10), on('2026-11-14 08:00', 10)], ZONE)).toEqual({
      minutes: 10,
      on: '2026-11-14',
    });
    expect(longestWalk([], ZONE)).toBeUndefined();
    expect(longestWalk([on('2026-11-10 08:00', 30, { status: 'deleted' })], ZONE)).toBeUndefined();
  });

  it('the time of two walks at once counts once', () => {
    const kitchen = on('2026-11-24 08:00', 10, { id: 'kitchen' });
    const bedroom = on('2026-11-24 08:06', 10, { id: 'bedroom' });
    expect(week([kitchen, bedroom], '2026-11-24 09:00')).toMatchObject({
      walks: 2,
      minutes: 16,
      longest: { minutes: 10, on: '2026-11-24' },
    });
  });

  it('a new walker has no figures but the plan', () => {
    const told = week([], '2026-11-25 09:00');
    expect(told).toMatchObject({ newWalker: true, walks: 0, minutes: 0, weeksOnTarget: 0 });
    expect(told).not.toHaveProperty('longest');
    expect(summariseAll([], PLAN, at('2026-11-25 09:00'), ZONE)).toMatchObject({
      walks: 0,
      weeks: 0,
      weeksMet: 0,
    });
  });
});

describe('unasked: this week from Saturday on, before that the last one', () => {
  const walks = [on('2026-11-10 08:00', 10)];
  it.each([
    ['Monday', '2026-11-23 00:00', 'last_week'],
    ['Friday night', '2026-11-27 23:59', 'last_week'],
    ['Saturday', '2026-11-28 00:00', 'this_week'],
    ['Sunday night', '2026-11-29 23:59', 'this_week'],
  ])('%s', (_, now, period) => {
    expect(week(walks, now, 'unasked').period).toBe(period);
  });

  it('someone who began this week hears of this week on any day', () => {
    expect(week([on('2026-11-23 08:00', 10)], '2026-11-23 09:00', 'unasked')).toMatchObject({
      period: 'this_week',
      firstWeek: true,
    });
    expect(week([], '2026-11-23 09:00', 'unasked').period).toBe('this_week');
  });
});

describe('the borders of a week are midnights of the walker’s own zone', () => {
  it.each([
    ['a walk over midnight belongs whole to the day it began', '2026-11-22 23:55', 'last_week', 10],
    ['and so to no other week', '2026-11-22 23:55', 'this_week', 0],
    ['a walk at midnight belongs to the new week', '2026-11-23 00:00', 'this_week', 10],
  ] as const)('%s', (_, start, which, minutes) => {
    expect(week([on(start, 10)], '2026-11-24 09:00', which).minutes).toBe(minutes);
  });

  it('one Sunday evening in New York is Monday in Kolkata', () => {
    const walks = [walk(at('2026-11-22 20:00'), 10)];
    const now = at('2026-11-24 09:00');
    expect(summariseWeek(walks, PLAN, now, ZONE, 'this_week').minutes).toBe(0);
    expect(summariseWeek(walks, PLAN, now, 'Asia/Kolkata', 'this_week').minutes).toBe(10);
  });

  it.each([
    ['the week of 23-hour Sunday', '2026-03-02', '2026-03-08'],
    ['the week of 25-hour Sunday', '2026-10-26', '2026-11-01'],
  ])('%s: from its first minute to its last', (_, monday, sunday) => {
    const walks = [on(`${monday} 00:00`, 5), on(`${sunday} 23:55`, 5)];
    const told = week(walks, `${sunday} 23:59`);
    expect(told.days.map((day) => day.minutes)).toEqual([5, 0, 0, 0, 0, 0, 5]);
  });

  it('the week Samoa left a Friday out', () => {
    const zone = 'Pacific/Apia';
    const walks = ['2011-12-29 23:00', '2011-12-31 00:00'].map((moment) => walk(at(moment, zone), 10));
    const told = summariseWeek(walks, newPlan('2011-12-26'), at('2012-01-01 12:00', zone), zone, 'this_week');
    expect(told.days.map((day) => day.minutes)).toEqual([0, 0, 0, 10, 0, 10, 0]);
  });

  it('says that the zone changed only in the week it changed', () => {
    const changed = at('2026-11-18 12:00');
    const told = (which: 'this_week' | 'last_week'): boolean =>
      summariseWeek([], PLAN, at('2026-11-24 09:00'), ZONE, which, changed).zoneChanged;
    expect([told('last_week'), told('this_week')]).toEqual([true, false]);
  });

  it('Sunday is over at five in the evening', () => {
    expect(week([], '2026-11-29 16:59')).toMatchObject({ over: false, daysLeft: 0 });
    expect(week([], '2026-11-29 17:00')).toMatchObject({ over: true, daysLeft: 0 });
    expect(week([], '2026-11-28 17:00')).toMatchObject({ over: false, daysLeft: 1 });
  });
});

describe('the target is the one that held in that week', () => {
  const four: Plan = {
    minutes: 14,
    movedOn: '2026-11-18',
    earlierTargets: [{ walks: 3, until: '2026-11-18' }],
  };
  const threeAWeek = ['09', '11', '13', '16', '18', '20', '23'].map((day) => on(`2026-11-${day} 08:00`, 10));

  it.each([
    ['before the step up', '2026-11-11 09:00', 3],
    ['in the week of the step up, which began with three', '2026-11-20 09:00', 3],
    ['after it', '2026-11-25 09:00', 4],
  ])('%s', (_, now, target) => {
    expect(week(threeAWeek, now, 'this_week', four).target).toBe(target);
  });

  it('so a step up never takes back the weeks in a row', () => {
    expect(week(threeAWeek, '2026-11-25 09:00', 'this_week', four).weeksOnTarget).toBe(2);
  });

  it('a step down counts in its own week, a step up on Monday too', () => {
    const down: Plan = {
      minutes: 12,
      movedOn: '2026-11-25',
      earlierTargets: [{ walks: 4, until: '2026-11-25' }],
    };
    expect(week([], '2026-11-25 09:00', 'this_week', down).target).toBe(3);
    const monday: Plan = {
      minutes: 14,
      movedOn: '2026-11-23',
      earlierTargets: [{ walks: 3, until: '2026-11-23' }],
    };
    expect(week([], '2026-11-25 09:00', 'this_week', monday).target).toBe(4);
  });

  it.each(LEVELS)('a plan that never moved asks for $walks walks of $minutes', ({ minutes, walks }) => {
    expect(week([], '2026-11-25 09:00', 'this_week', { minutes, movedOn: '2026-11-02' })).toMatchObject({
      target: walks,
      next: { minutes, walks },
    });
  });
});
