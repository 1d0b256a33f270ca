import { trackPlaceMs } from '../../lambda/walk/clock';
import { totalWalkedMs, withoutOverlap } from '../../lambda/walk/overlap';
import { checkedAt, resuming, startingOver } from '../../lambda/walk/resume';
import { settle } from '../../lambda/walk/settle';
import type { Walk } from '../../lambda/walk/walk';
import { aWalk, MINUTE, NINE, track } from './walks';

const ZONE = 'America/New_York';
const at = (minutes: number) => NINE + minutes * MINUTE;

describe('a walk nobody ended', () => {
  const started = { walkedMs: 0, changedAt: NINE };
  test.each<[string, Partial<Walk>, number, Walk['status']]>([
    ['the coach, still within its grace', { way: 'audio', ...started }, 15, 'active'],
    ['the coach, after it', { way: 'audio', ...started }, 15.1, 'unconfirmed'],
    [
      'the coach, resumed after half an hour',
      { way: 'audio', walkedMs: 4 * MINUTE, changedAt: at(34) },
      45,
      'active',
    ],
    [
      'the coach, resumed and overdue',
      { way: 'audio', walkedMs: 4 * MINUTE, changedAt: at(34) },
      45.1,
      'unconfirmed',
    ],
    ['timers, while the end timer may still be answered', { way: 'timers', ...started }, 20, 'active'],
    ['timers, after that', { way: 'timers', ...started }, 20.1, 'unconfirmed'],
    ['untimed, up to twice what was asked for', { way: 'untimed', ...started }, 25, 'active'],
    ['untimed, after that', { way: 'untimed', ...started }, 25.1, 'unconfirmed'],
    ['paused for 59 minutes', { status: 'paused', changedAt: at(4) }, 63, 'paused'],
    ['paused for 60 minutes', { status: 'paused', changedAt: at(4) }, 64, 'stopped'],
  ])('%s', (_, changes, minutes, expected) => {
    const walk = aWalk(changes);
    const settled = settle([walk], at(minutes));
    expect(settled.walks.map(({ status }) => status)).toEqual([expected]);
    expect(settled.walks.map(({ walkedMs }) => walkedMs)).toEqual([walk.walkedMs]);
    expect(settled.settlements).toHaveLength(walk.status === expected ? 0 : 1);
    expect(settled.open?.status).toBe(expected === 'active' || expected === 'paused' ? expected : undefined);
    expect(settled.unconfirmed?.status).toBe(expected === 'unconfirmed' ? expected : undefined);
  });

  test('settling again finds nothing more to do', () => {
    const once = settle([aWalk(), aWalk({ id: 'household-b1', status: 'paused' })], at(200));
    expect(once.settlements).toHaveLength(2);
    expect(settle(once.walks, at(300)).settlements).toEqual([]);
  });
});

test('of two open walks the newer stays open, the older keeps its minutes', () => {
  const older = aWalk({ plannedMinutes: 30, walkedMs: 2 * MINUTE });
  const newer = aWalk({ id: 'household-b1', startedAt: at(5), changedAt: at(5), walkedMs: 0 });
  const { walks, open } = settle([newer, older], at(6));
  expect(open).toBe(newer);
  expect(walks[1]).toMatchObject({ id: older.id, status: 'stopped', walkedMs: 2 * MINUTE });
});

test('the newest unconfirmed walk is the one to ask about', () => {
  const walks = [
    aWalk({ id: 'household-c1', startedAt: at(300), status: 'completed' }),
    aWalk({ id: 'household-b1', startedAt: at(200), status: 'unconfirmed' }),
    aWalk({ status: 'unconfirmed' }),
  ];
  expect(settle(walks, at(400)).unconfirmed?.id).toBe('household-b1');
});

describe('going on with a walk', () => {
  test.each<[string, Walk | undefined, number, string]>([
    ['no walk', undefined, at(5), 'over'],
    ['paused a minute ago', aWalk({ status: 'paused' }), at(5), 'yes'],
    ['paused 59 minutes ago', aWalk({ status: 'paused' }), at(63), 'yes'],
    ['paused 60 minutes ago', aWalk({ status: 'paused' }), at(64), 'too-long'],
    [
      'paused before midnight, and now it is past',
      aWalk({ status: 'paused', changedAt: Date.UTC(2026, 10, 24, 4, 58) }),
      Date.UTC(2026, 10, 24, 5, 1),
      'another-day',
    ],
    [
      'paused late in the evening of a day that has ended in London only',
      aWalk({ status: 'paused', changedAt: Date.UTC(2026, 10, 23, 23, 58) }),
      Date.UTC(2026, 10, 24, 0, 1),
      'yes',
    ],
    ['playing, but the report of its stop was lost', aWalk(), at(30), 'yes'],
    ['stopped', aWalk({ status: 'stopped' }), at(5), 'over'],
    ['unconfirmed', aWalk({ status: 'unconfirmed' }), at(5), 'over'],
    ['completed', aWalk({ status: 'completed' }), at(5), 'over'],
  ])('%s', (_, walk, now, expected) => {
    expect(resuming(walk, now, ZONE)).toBe(expected);
  });

  test('it goes on where it stood', () => {
    expect(trackPlaceMs(aWalk())).toBe(track(4));
  });

  test.each<[string, Walk | undefined, number, string]>([
    ['no walk', undefined, at(5), 'over'],
    ['playing, its check 59 minutes old', aWalk({ plannedMinutes: 60 }), at(59), 'yes'],
    ['paused, its check 60 minutes old', aWalk({ status: 'paused' }), at(60), 'check-too-old'],
    [
      'restarted once already: the check is as old as the first walk',
      aWalk({ checkedAt: at(-50) }),
      at(10),
      'check-too-old',
    ],
    ['stopped', aWalk({ status: 'stopped' }), at(5), 'over'],
  ])('starting over: %s', (_, walk, now, expected) => {
    expect(startingOver(walk, now)).toBe(expected);
  });

  test('a restarted walk hands its check on', () => {
    expect(checkedAt(aWalk())).toBe(NINE);
    expect(checkedAt(aWalk({ checkedAt: at(-50) }))).toBe(at(-50));
  });
});

describe('minutes in two walks', () => {
  const kitchen = aWalk({ status: 'completed', walkedMs: 10 * MINUTE });
  const bedroom = aWalk({ id: 'household-b1', startedAt: at(6), status: 'completed', walkedMs: 10 * MINUTE });

  test('a track that played on in another room counts until the next walk began', () => {
    expect(withoutOverlap([bedroom, kitchen])).toEqual([
      bedroom,
      { ...kitchen, walkedMs: 6 * MINUTE, status: 'stopped' },
    ]);
    expect(totalWalkedMs([bedroom, kitchen])).toBe(16 * MINUTE);
  });

  test('one after the other, both count whole', () => {
    const later = { ...bedroom, startedAt: at(10) };
    expect(withoutOverlap([later, kitchen])).toEqual([later, kitchen]);
  });

  test('a second walk that came to nothing takes nothing away', () => {
    expect(totalWalkedMs([{ ...bedroom, walkedMs: 0 }, kitchen])).toBe(10 * MINUTE);
  });

  test('a logged walk is added, a taken-back one is not', () => {
    expect(totalWalkedMs([{ ...bedroom, way: 'logged' }, kitchen])).toBe(20 * MINUTE);
    expect(totalWalkedMs([{ ...bedroom, status: 'deleted' }, kitchen])).toBe(10 * MINUTE);
  });

  test('a short second walk takes only its own time', () => {
    expect(totalWalkedMs([{ ...bedroom, walkedMs: MINUTE }, kitchen])).toBe(10 * MINUTE);
  });
});
