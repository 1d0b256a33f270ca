import { type Happening, type Moved, move } from '../../lambda/plan/moves';
import { newPlan, type Plan } from '../../lambda/plan/plan';
import type { Walk } from '../../lambda/walk/walk';
import { instantOf } from '../../lambda/week/calendar';
import { walk } from '../week/histories';

const ZONE = 'America/New_York';
const at = (moment: string): number => instantOf(moment.slice(0, 10), moment.slice(11), ZONE);
const on = (moment: string, rest: Partial<Walk> = {}): Walk => walk(at(moment), 10, rest);
const THREE = ['2026-11-03 08:00', '2026-11-05 08:00', '2026-11-08 08:00'].map((moment) => on(moment));

const plan = (minutes: number, rest: Partial<Plan> = {}): Plan => ({
  ...newPlan('2026-11-02'),
  minutes,
  ...rest,
});
const happens = (happening: Happening, from: Plan, walks: readonly Walk[], now: string): Moved =>
  move(from, happening, walks, at(now), ZONE);
const longer = (from: Plan, walks: readonly Walk[], now: string): Moved =>
  happens({ what: 'longer' }, from, walks, now);

it('a new plan is three walks of ten minutes', () => {
  expect(newPlan('2026-11-02')).toEqual({ minutes: 10, movedOn: '2026-11-02' });
});

describe('longer', () => {
  it('goes up one level after seven days and three completed walks', () => {
    expect(longer(plan(10), THREE, '2026-11-09 08:00')).toEqual({
      plan: { minutes: 12, movedOn: '2026-11-09', movedAt: at('2026-11-09 08:00') },
      reason: { why: 'longer', from: { minutes: 10, walks: 3 }, to: { minutes: 12, walks: 3 } },
    });
  });

  it.each([
    ['a day too early', THREE, '2026-11-08 23:59', { walks: 0, days: 1, on: '2026-11-09' }],
    ['a walk too few', THREE.slice(1), '2026-11-09 08:00', { walks: 1, days: 0, on: '2026-11-09' }],
    ['both', [], '2026-11-04 08:00', { walks: 3, days: 5, on: '2026-11-09' }],
  ])('is not due %s, and says what is missing', (_, walks, now, waiting) => {
    const before = plan(10);
    const { plan: after, reason } = longer(before, walks, now);
    expect(after).toBe(before);
    expect(reason).toEqual({ why: 'not_yet', level: { minutes: 10, walks: 3 }, waiting });
  });

  it.each(['stopped', 'unconfirmed', 'deleted', 'active'] as const)(
    'a %s walk is not a completed one',
    (status) => {
      const walks = [...THREE.slice(1), on('2026-11-04 08:00', { status })];
      expect(longer(plan(10), walks, '2026-11-12 08:00').reason).toMatchObject({ waiting: { walks: 1 } });
    },
  );

  it('counts the walks begun after the move, on its very day too', () => {
    const moved = plan(12, { movedOn: '2026-11-09', movedAt: at('2026-11-09 08:00') });
    const walks = ['2026-11-09 07:30', '2026-11-09 08:05', '2026-11-11 08:00'].map((moment) => on(moment));
    expect(longer(moved, walks, '2026-11-16 08:00').reason).toMatchObject({
      why: 'not_yet',
      waiting: { walks: 1, days: 0 },
    });
    const enough = [...walks, on('2026-11-13 08:00')];
    expect(longer(moved, enough, '2026-11-16 08:00').reason.why).toBe('longer');
  });

  it('has nowhere to go from thirty minutes', () => {
    const top = plan(30);
    expect(longer(top, THREE, '2026-11-20 08:00')).toEqual({
      plan: top,
      reason: { why: 'longest_already', level: { minutes: 30, walks: 5 } },
    });
  });

  it('remembers what a week asked for before it asks for more', () => {
    expect(longer(plan(12), THREE, '2026-11-11 08:00').plan).toMatchObject({
      minutes: 14,
      earlierTargets: [{ walks: 3, until: '2026-11-11' }],
    });
  });
});

describe('the same, shorter, a hold', () => {
  it.each(['same', 'held'] as const)('%s leaves the plan as it is', (what) => {
    const before = plan(16, { stayUntil: '2026-11-20' });
    const { plan: after, reason } = happens({ what }, before, THREE, '2026-11-13 08:00');
    expect(after).toBe(before);
    expect(reason).toEqual({ why: what, level: { minutes: 16, walks: 4 } });
  });

  it('shorter goes down one at once and stays a week', () => {
    const { plan: after, reason } = happens({ what: 'shorter' }, plan(14), [], '2026-11-03 08:00');
    expect(after).toEqual({
      minutes: 12,
      movedOn: '2026-11-03',
      movedAt: at('2026-11-03 08:00'),
      stayUntil: '2026-11-10',
      earlierTargets: [{ walks: 4, until: '2026-11-03' }],
    });
    expect(reason).toEqual({
      why: 'shorter',
      from: { minutes: 14, walks: 4 },
      to: { minutes: 12, walks: 3 },
    });
    const walks = ['2026-11-04 08:00', '2026-11-05 08:00', '2026-11-06 08:00'].map((moment) => on(moment));
    expect(longer(after, walks, '2026-11-09 08:00').reason).toMatchObject({ waiting: { walks: 0, days: 1 } });
    expect(longer(after, walks, '2026-11-10 08:00').plan).toMatchObject({ minutes: 14 });
  });

  it('shorter at five minutes stays there, a week too', () => {
    const { plan: after, reason } = happens({ what: 'shorter' }, plan(5), THREE, '2026-11-09 08:00');
    expect(after).toEqual({ minutes: 5, movedOn: '2026-11-02', stayUntil: '2026-11-16' });
    expect(reason).toEqual({ why: 'shortest_already', level: { minutes: 5, walks: 3 } });
    expect(longer(after, THREE, '2026-11-15 08:00').reason).toMatchObject({
      waiting: { walks: 0, days: 1, on: '2026-11-16' },
    });
    expect(longer(after, THREE, '2026-11-16 08:00').plan).toMatchObject({ minutes: 8 });
  });
});

describe('minutes by choice', () => {
  it.each([
    ['five at the start', 10, 5, 5, 'chosen'],
    ['fewer than the shortest level', 10, 3, 5, 'chosen'],
    ['two levels fewer', 16, 12, 12, 'chosen'],
    ['between two levels: the lower', 16, 11, 10, 'chosen'],
    ['the minutes it has', 10, 10, 10, 'same'],
    ['not quite the next level', 10, 11, 10, 'same'],
    ['more, before it is due', 10, 30, 10, 'not_yet'],
  ] as const)('%s: from %d, asked for %d, now %d', (_, from, minutes, to, why) => {
    const { plan: after, reason } = happens({ what: 'choose', minutes }, plan(from), [], '2026-11-02 08:00');
    expect([after.minutes, reason.why]).toEqual([to, why]);
  });

  it('more than the plan’s goes up one level when that is due, however much is asked for', () => {
    const { plan: after, reason } = happens(
      { what: 'choose', minutes: 30 },
      plan(10),
      THREE,
      '2026-11-09 08:00',
    );
    expect([after.minutes, reason.why]).toEqual([12, 'longer']);
  });

  it('a choice of fewer is stayed with for a week', () => {
    const chosen = happens({ what: 'choose', minutes: 5 }, plan(10), [], '2026-11-02 08:00').plan;
    expect(chosen).toMatchObject({ minutes: 5, stayUntil: '2026-11-09' });
    expect(longer(chosen, THREE, '2026-11-08 08:00').reason.why).toBe('not_yet');
  });
});

describe('starting again on request', () => {
  it.each([5, 10, 30])('from %d minutes it is ten, and the days and walks count from now', (minutes) => {
    const { plan: after, reason } = happens({ what: 'restart' }, plan(minutes), THREE, '2026-11-20 08:00');
    expect(after).toMatchObject({ minutes: 10, movedOn: '2026-11-20', movedAt: at('2026-11-20 08:00') });
    expect(reason).toMatchObject({ why: 'restarted', from: { minutes }, to: { minutes: 10 } });
    expect(longer(after, THREE, '2026-11-26 08:00').reason).toMatchObject({ waiting: { walks: 3, days: 1 } });
  });
});

describe('coming back after a time away', () => {
  const last = [on('2026-11-08 08:00')];
  const returned = (from: Plan, now: string, walks: readonly Walk[] = last): Moved =>
    happens({ what: 'returned' }, from, walks, now);

  it.each([
    ['thirteen days: nothing', 16, '2026-11-21 23:00', 16, 'not_away', undefined],
    ['fourteen: two levels down', 16, '2026-11-22 00:01', 12, 'eased', 14],
    ['fourteen from eight minutes: five', 8, '2026-11-22 08:00', 5, 'eased', 14],
    ['twenty-seven', 30, '2026-12-05 08:00', 22, 'eased', 27],
    ['twenty-eight: at the start', 30, '2026-12-06 08:00', 10, 'started_again', 28],
    ['a year', 12, '2027-11-08 08:00', 10, 'started_again', 365],
    ['but never longer than it was', 5, '2026-12-06 08:00', 5, 'started_again', 28],
  ] as const)('%s', (_, minutes, now, to, why, daysAway) => {
    const { plan: after, reason } = returned(plan(minutes), now);
    expect(after.minutes).toBe(to);
    expect(reason).toMatchObject(daysAway === undefined ? { why } : { why, daysAway });
  });

  it('an absence counts once, and its second half once more', () => {
    const eased = returned(plan(30), '2026-11-23 08:00').plan;
    expect(eased.minutes).toBe(22);
    expect(returned(eased, '2026-11-24 08:00')).toEqual({
      plan: eased,
      reason: { why: 'not_away', level: { minutes: 22, walks: 5 } },
    });
    const again = returned(eased, '2026-12-06 08:00').plan;
    expect(again.minutes).toBe(10);
    expect(returned(again, '2026-12-31 08:00').plan).toBe(again);
  });

  it('an absence is told once even when five minutes can’t be made fewer', () => {
    const once = returned(plan(5), '2026-11-22 08:00');
    expect(once.plan).toMatchObject({ minutes: 5, movedOn: '2026-11-22' });
    expect(once.reason.why).toBe('eased');
    expect(returned(once.plan, '2026-11-22 09:00').reason.why).toBe('not_away');
  });

  it('a shorter asked for on the fifteenth day is not made shorter still', () => {
    const shorter = happens({ what: 'shorter' }, plan(16), last, '2026-11-23 08:00').plan;
    expect(returned(shorter, '2026-11-23 08:01').plan).toBe(shorter);
  });

  it('someone who never walked was never away, and a deleted walk was none', () => {
    expect(returned(plan(10), '2027-01-01 08:00', []).reason.why).toBe('not_away');
    const deleted = [on('2026-11-08 08:00', { status: 'deleted' })];
    expect(returned(plan(10), '2027-01-01 08:00', deleted).reason.why).toBe('not_away');
  });
});
