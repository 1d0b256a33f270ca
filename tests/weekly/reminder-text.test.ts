import fc from 'fast-check';
import { newPlan } from '../../lambda/plan/plan';
import { instantOf } from '../../lambda/week/calendar';
import { nextTask, tasksOf } from '../../lambda/weekly/due';
import { type Occasion, reminderText } from '../../lambda/weekly/reminder-text';
import { speaksAfter, type WeeklySchedule } from '../../lambda/weekly/schedule';
import { instants, walk, zones } from '../week/histories';

const ZONE = 'America/New_York';
const SUNDAY_SIX: WeeklySchedule = { day: 7, time: '18:00', zone: ZONE };
const PLAN = newPlan('2026-11-02');
const at = (moment: string): number => instantOf(moment.slice(0, 10), moment.slice(11), ZONE);
const WALKS = ['2026-11-18', '2026-11-24', '2026-11-26'].map((day) => walk(at(`${day} 08:00`), 10));

const text = (now: string, occasion: Occasion, scheduled = true, schedule = SUNDAY_SIX) =>
  reminderText(schedule, WALKS, PLAN, at(now), occasion, scheduled);

describe('what the weekly reminder says, by the clock alone', () => {
  it.each([
    ['the message comes on time', '2026-11-29 17:00', 'message', true, 'figures'],
    ['it comes late, but before it speaks', '2026-11-29 17:59', 'message', true, 'figures'],
    ['it comes when the reminder has spoken', '2026-11-29 18:00', 'message', true, 'neutral'],
    ['it comes a day late', '2026-11-30 17:00', 'message', true, 'neutral'],
    ['it comes far too early', '2026-11-29 09:00', 'message', true, 'neutral'],
    ['the walker talks an hour and a half before', '2026-11-29 16:30', 'session', true, 'figures'],
    ['the walker talks a minute sooner', '2026-11-29 16:29', 'session', true, 'neutral'],
    ['the walker talks in the hour before', '2026-11-29 17:30', 'session', true, 'figures'],
    ['the walker talks in the week', '2026-11-26 09:00', 'session', true, 'neutral'],
    ['the walker talks in the week, and no message will come', '2026-11-26 09:00', 'session', false, 'as_of'],
    ['the same in the hour before', '2026-11-29 17:30', 'session', false, 'figures'],
  ] as const)('%s: %s', (_, now, occasion, scheduled, expected) => {
    expect(text(now, occasion, scheduled).text).toBe(expected);
  });

  it('on Sunday it tells of the week that ends', () => {
    expect(text('2026-11-29 17:00', 'message')).toEqual({
      text: 'figures',
      on: '2026-11-29',
      story: expect.objectContaining({
        situation: 'mixed',
        period: 'this_week',
        walks: 2,
        minutes: 20,
        over: true,
      }),
    });
  });

  it('on Wednesday of the week that ended', () => {
    const wednesday = { ...SUNDAY_SIX, day: 3 };
    expect(text('2026-12-02 17:00', 'message', true, wednesday)).toMatchObject({
      story: { situation: 'mixed', period: 'last_week', walks: 2, minutes: 20 },
    });
  });

  it('it tells of the week as it is when it speaks, not when the message comes', () => {
    const midnight = { ...SUNDAY_SIX, day: 6, time: '00:15' };
    expect(text('2026-11-27 23:45', 'message', true, midnight)).toMatchObject({
      text: 'figures',
      story: { period: 'this_week', walks: 2 },
    });
  });

  it('figures that may be heard later carry their date', () => {
    expect(text('2026-11-28 09:00', 'session', false)).toMatchObject({
      text: 'as_of',
      on: '2026-11-28',
      story: { period: 'this_week', walks: 2, over: false },
    });
  });
});

it('whatever the schedule, the job’s two messages bring the figures and take them away', () => {
  const schedules = fc.record({
    day: fc.integer({ min: 1, max: 7 }),
    time: fc.constantFrom('00:00', '00:29', '02:30', '08:31', '18:00', '23:59'),
    zone: zones,
  });
  fc.assert(
    fc.property(schedules, instants, fc.integer({ min: 0, max: 29 * 60_000 }), (schedule, now, delay) => {
      const texts = tasksOf(schedule, speaksAfter(schedule, now)).map(
        (task) => reminderText(schedule, WALKS, PLAN, task.hour + delay, 'message', true).text,
      );
      expect(texts).toEqual(['figures', 'neutral']);
      const task = nextTask(schedule, now);
      const done = reminderText(schedule, WALKS, PLAN, task.hour + delay, 'message', true).text;
      expect(done).toBe(task.kind);
    }),
    { numRuns: 200 },
  );
});
