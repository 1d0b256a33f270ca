import fc from 'fast-check';
import { AHEAD, AT_MOST_AHEAD, duePartition, nextTask, shardOf, taskName } from '../../lambda/weekly/due';
import type { WeeklySchedule } from '../../lambda/weekly/schedule';
import { instants, zones } from '../week/histories';

const HOUR = 3_600_000;
const SUNDAY_SIX: WeeklySchedule = { day: 7, time: '18:00', zone: 'America/New_York' };
const utc = (text: string): number => Date.parse(`${text}Z`);
const schedules = fc.record({
  day: fc.integer({ min: 1, max: 7 }),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
  zone: zones,
});

describe('what the hourly job does next for a walker', () => {
  it.each([
    ['figures, an hour before a full hour', '18:00', '2026-11-29T12:00', 'figures', '2026-11-29T22:00'],
    ['figures, half an hour before a half', '18:30', '2026-11-29T12:00', 'figures', '2026-11-29T23:00'],
    [
      'figures, at most an hour and a half before',
      '18:29',
      '2026-11-29T12:00',
      'figures',
      '2026-11-29T22:00',
    ],
    ['then the neutral text, after it spoke', '18:00', '2026-11-29T22:00', 'neutral', '2026-11-30T00:00'],
    ['with five minutes to speak', '18:55', '2026-11-29T23:10', 'neutral', '2026-11-30T00:00'],
    ['and not a minute less', '18:56', '2026-11-29T23:10', 'neutral', '2026-11-30T01:00'],
    ['then the figures of the week after', '18:00', '2026-11-30T00:00', 'figures', '2026-12-06T22:00'],
  ])('%s', (_, time, after, kind, hour) => {
    const task = nextTask({ ...SUNDAY_SIX, time }, utc(after));
    expect([task.kind, new Date(task.hour).toISOString().slice(0, 16)]).toEqual([kind, hour]);
  });

  it('figures always come before it speaks, the neutral text after, and both in turn', () => {
    fc.assert(
      fc.property(schedules, instants, (schedule, now) => {
        const first = nextTask(schedule, now);
        const second = nextTask(schedule, first.hour);
        const third = nextTask(schedule, second.hour);
        expect(first.hour).toBeGreaterThan(now - HOUR);
        expect([first.kind === second.kind, first.kind]).toEqual([false, third.kind]);
        expect(third.hour - first.hour).toBeGreaterThanOrEqual(5 * 24 * HOUR);
        for (const task of [first, second]) {
          const ahead = task.speaksAt - task.hour;
          if (task.kind === 'figures') {
            expect(ahead).toBeGreaterThanOrEqual(AHEAD);
            expect(ahead).toBeLessThan(AT_MOST_AHEAD);
          } else {
            expect(-ahead).toBeGreaterThanOrEqual(5 * 60_000);
            expect(-ahead).toBeLessThan(5 * 60_000 + HOUR);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a task has one name, however often and whenever in its hour the job runs', () => {
    const task = nextTask(SUNDAY_SIX, utc('2026-11-29T12:00'));
    expect(taskName('household', task)).toBe('weekly#household#2026-11-29#figures');
    const names = ['2026-11-29T12:01', '2026-11-29T21:59'].map((now) =>
      taskName('household', nextTask(SUNDAY_SIX, utc(now))),
    );
    expect(new Set([...names, taskName('household', task)]).size).toBe(1);
  });
});

describe('the due index', () => {
  it('has a partition for each UTC hour and shard', () => {
    expect(duePartition(utc('2026-11-29T22:17'), 7)).toBe('due#2026-11-29T22#07');
  });

  it('keeps a walker in one shard, and two walkers of an account apart', () => {
    const shard = (walkerId: string) => shardOf('amzn1.ask.account.A', walkerId, 1_000_000);
    expect(shard('household')).toBe(shard('household'));
    expect(shard('household')).not.toBe(shard('k3v9'));
  });

  it('spreads walkers evenly', () => {
    const sizes = new Array<number>(16).fill(0);
    for (let walker = 0; walker < 16_000; walker += 1) {
      const shard = shardOf(`amzn1.ask.account.${walker}`, 'household', 16);
      sizes[shard] = (sizes[shard] ?? 0) + 1;
    }
    expect(Math.min(...sizes)).toBeGreaterThan(850);
    expect(Math.max(...sizes)).toBeLessThan(1150);
  });
});
