import type { PlayerEvent, WalkEvent } from '../../lambda/walk/life';
import { applyFirst } from '../../lambda/walk/move';
import { playAgain, playerMoves, playOfResume, walkMoves } from '../../lambda/walk/moves';
import type { Walk, WalkStatus } from '../../lambda/walk/walk';
import { aWalk, MINUTE, NINE, tokenOf, track } from './walks';

const STATUSES = ['active', 'paused', 'completed', 'stopped', 'failed', 'unconfirmed', 'deleted'] as const;

/** Reads a grid: events down, statuses across; a dot means that nothing changes. */
function grid(text: string): [event: string, before: WalkStatus, after: string][] {
  const [, ...rows] = text.trim().split('\n');
  return rows.flatMap((row) => {
    const [event = '', ...cells] = row.trim().split(/\s+/);
    return STATUSES.map((status, index): [string, WalkStatus, string] => [
      event,
      status,
      cells[index] ?? '?',
    ]);
  });
}

function shown(before: Walk, after: Walk | undefined): string {
  if (after === undefined || JSON.stringify(after) === JSON.stringify(before)) return '.';
  const minutes = after.walkedMs / MINUTE;
  const reports = after.walkedMs === before.walkedMs ? '' : `:${minutes}`;
  return after.status === before.status ? `same${reports}` : `${after.status}${reports}`;
}

describe('what happens to a ten-minute walk of which four minutes are known, at seven minutes past', () => {
  const now = NINE + 7 * MINUTE;

  test.each(
    grid(`
      event           active       paused       completed  stopped      failed       unconfirmed  deleted
      pause           paused:6     same:6       .          same:6       .            .            .
      resume          same:6       active:6     .          .            .            .            .
      stop            stopped:6    stopped:6    .          same:6       .            .            .
      hold            stopped:6    stopped:6    .          same:6       .            .            .
      back            stopped:6    stopped:6    .          .            .            stopped:6    .
      replaced        stopped:6    stopped:6    .          same:6       .            .            .
      no              .            .            .          .            .            stopped      .
      delete          deleted      deleted      deleted    deleted      deleted      deleted      .
      overdue         unconfirmed  .            .          .            .            .            .
      pauseRanOut     .            stopped      .          .            .            .            .
    `),
  )('%s of one that is %s: %s', (type, status, expected) => {
    const walk = aWalk({ status });
    const heard = { token: tokenOf(walk), trackMs: track(6) };
    expect(shown(walk, applyFirst(walk, walk, walkMoves({ type } as WalkEvent, walk, now, heard)))).toBe(
      expected,
    );
  });

  test.each(
    grid(`
      event           active       paused       completed  stopped      failed       unconfirmed  deleted
      nearlyFinished  same:6       same:6       same:6     same:6       same:6       same:6       .
      stopped         paused:6     same:6       same:6     same:6       same:6       stopped:6    .
    `),
  )('the player reports %s at six minutes for one that is %s: %s', (type, status, expected) => {
    const walk = aWalk({ status });
    const event = { type, trackMs: track(6) } as PlayerEvent;
    expect(shown(walk, applyFirst(walk, walk, playerMoves(event, tokenOf(walk), now)))).toBe(expected);
  });

  test.each(
    grid(`
      event           active       paused       completed  stopped      failed       unconfirmed  deleted
      1               .            .            .          .            .            .            .
      3               same         active       .          .            active       .            .
    `),
  )(
    'play %s started at four minutes, when play 1 is known of one that is %s: %s',
    (plays, status, expected) => {
      const walk = aWalk({ status });
      const token = tokenOf(walk, Number(plays));
      expect(
        shown(walk, applyFirst(walk, walk, playerMoves({ type: 'started', trackMs: track(4) }, token, now))),
      ).toBe(expected);
    },
  );

  test.each(
    grid(`
      event           active       paused       completed  stopped      failed       unconfirmed  deleted
      1               same:6       same:6       same:6     same:6       same:6       failed:6     .
      2               failed:6     same:6       same:6     same:6       same:6       failed:6     .
    `),
  )('play %s failed at six minutes in one that is %s: %s', (plays, status, expected) => {
    const walk = aWalk({ status, plays: Number(plays) });
    const event = { type: 'failed', error: 'MEDIA_ERROR_UNKNOWN', trackMs: track(6) } as const;
    expect(shown(walk, applyFirst(walk, walk, playerMoves(event, tokenOf(walk), now)))).toBe(expected);
  });
});

describe('later, at twenty minutes past', () => {
  const now = NINE + 20 * MINUTE;

  test.each(
    grid(`
      event           active        paused        completed  stopped       failed        unconfirmed   deleted
      finished        completed:10  completed:10  same:10    completed:10  completed:10  completed:10  .
    `),
  )('the player reports %s for one that is %s: %s', (_, status, expected) => {
    const walk = aWalk({ status });
    expect(shown(walk, applyFirst(walk, walk, playerMoves({ type: 'finished' }, tokenOf(walk), now)))).toBe(
      expected,
    );
  });

  test.each<[string, WalkEvent, WalkStatus, string]>([
    ['"yes"', { type: 'yes' }, 'unconfirmed', 'completed:10'],
    ['"no"', { type: 'no' }, 'unconfirmed', 'stopped'],
    ['"about six minutes"', { type: 'about', minutes: 6 }, 'unconfirmed', 'stopped:6'],
    ['"about ten minutes"', { type: 'about', minutes: 10 }, 'unconfirmed', 'completed:10'],
    ['"about fifteen minutes"', { type: 'about', minutes: 15 }, 'unconfirmed', 'completed:15'],
    [
      '"about three minutes" of which four were reported',
      { type: 'about', minutes: 3 },
      'unconfirmed',
      'stopped:3',
    ],
    [
      '"about an hour" of the twenty minutes that passed',
      { type: 'about', minutes: 60 },
      'unconfirmed',
      'completed:20',
    ],
    ['"yes" while the player reported its stop', { type: 'yes' }, 'stopped', 'completed:10'],
    ['"yes" to a walk that was taken back', { type: 'yes' }, 'deleted', '.'],
    ['"yes" a second time', { type: 'yes' }, 'completed', '.'],
  ])('"did you finish?" %s', (_, event, status, expected) => {
    const walk = aWalk({ status });
    expect(shown(walk, applyFirst(walk, walk, walkMoves(event, walk, now)))).toBe(expected);
  });

  test('"yes" three minutes after the start is not a whole walk', () => {
    const walk = aWalk({ status: 'unconfirmed', walkedMs: 0 });
    const after = applyFirst(walk, walk, walkMoves({ type: 'yes' }, walk, NINE + 3 * MINUTE));
    expect(after).toMatchObject({ status: 'stopped', walkedMs: 3 * MINUTE });
  });
});

describe('minutes by the clock, when there is no player', () => {
  const started = { walkedMs: 0, changedAt: NINE };

  test.each([
    ['untimed, back after four minutes', 'untimed', 4, 'stopped:4'],
    ['untimed, back after ten minutes', 'untimed', 10, 'completed:10'],
    ['untimed, back after fifteen minutes', 'untimed', 15, 'completed:15'],
    ['untimed, back after two hours: at most twice what was asked for', 'untimed', 120, 'completed:20'],
    ['timers, back after fifteen minutes: the timer rang at ten', 'timers', 15, 'completed:10'],
  ] as const)('%s', (_, way, minutes, expected) => {
    const walk = aWalk({ way, ...started });
    expect(
      shown(walk, applyFirst(walk, walk, walkMoves({ type: 'back' }, walk, NINE + minutes * MINUTE))),
    ).toBe(expected);
  });

  test('a pause is not walked: three minutes, half an hour at the door, four more', () => {
    let walk = aWalk({ way: 'untimed', ...started });
    for (const [type, at] of [
      ['pause', 3],
      ['resume', 33],
      ['stop', 37],
    ] as const) {
      walk = applyFirst(walk, walk, walkMoves({ type }, walk, NINE + at * MINUTE)) ?? walk;
    }
    expect(walk).toMatchObject({ status: 'stopped', walkedMs: 7 * MINUTE });
  });

  test('"I\'m back" still counts when the walk had become unconfirmed meanwhile', () => {
    const walk = aWalk({ way: 'untimed', ...started, status: 'unconfirmed' });
    const after = applyFirst(walk, walk, walkMoves({ type: 'back' }, walk, NINE + 40 * MINUTE));
    expect(after).toMatchObject({ status: 'completed', walkedMs: 20 * MINUTE });
  });

  test.each([
    ['active', 'completed:10'],
    ['unconfirmed', 'completed:10'],
    ['paused', '.'],
    ['stopped', '.'],
    ['deleted', '.'],
  ] as const)('the end timer rang, and the walk is %s', (status, expected) => {
    const walk = aWalk({ way: 'timers', ...started, status });
    expect(
      shown(walk, applyFirst(walk, walk, walkMoves({ type: 'timerEnded' }, walk, NINE + 12 * MINUTE))),
    ).toBe(expected);
  });

  test('two devices at once: a stop reckoned before a pause keeps the minutes of the pause', () => {
    const read = aWalk({ way: 'untimed', ...started });
    const stop = walkMoves({ type: 'stop' }, read, NINE + 30 * MINUTE);
    const paused = applyFirst(read, read, walkMoves({ type: 'pause' }, read, NINE + 3 * MINUTE));
    expect(applyFirst(paused, read, stop)).toMatchObject({ status: 'stopped', walkedMs: 3 * MINUTE });
  });
});

describe('late, repeated, lost', () => {
  const walk = aWalk();
  const stoppedAt = (minutes: number): PlayerEvent => ({ type: 'stopped', trackMs: track(minutes) });

  test('the same stop twice changes nothing the second time', () => {
    const moves = playerMoves(stoppedAt(5), tokenOf(walk), NINE + 5 * MINUTE);
    const once = applyFirst(walk, walk, moves);
    const again = playerMoves(stoppedAt(5), tokenOf(walk), NINE + 50 * MINUTE);
    expect(applyFirst(once, walk, again)).toEqual(once);
  });

  test('a stop of an earlier play does not pause the walk that was resumed, and its minutes count', () => {
    const resumed = aWalk({ plays: 3 });
    const after = applyFirst(resumed, walk, playerMoves(stoppedAt(5), tokenOf(walk, 1), NINE + 9 * MINUTE));
    expect(after).toEqual({ ...resumed, walkedMs: 5 * MINUTE });
  });

  test('a late report keeps the pause as old as it is', () => {
    const paused = aWalk({ status: 'paused' });
    const after = applyFirst(paused, walk, playerMoves(stoppedAt(5), tokenOf(walk), NINE + 40 * MINUTE));
    expect(after?.changedAt).toBe(paused.changedAt);
  });

  test('an offset before the start of the walk, or more than the time that passed, is not believed', () => {
    const fresh = aWalk({ walkedMs: 0 });
    const early = applyFirst(fresh, walk, playerMoves(stoppedAt(-20), tokenOf(walk), NINE + MINUTE));
    const much = applyFirst(fresh, walk, playerMoves(stoppedAt(9), tokenOf(walk), NINE + MINUTE));
    expect([early?.walkedMs, much?.walkedMs]).toEqual([0, MINUTE]);
  });

  test.each<[string, PlayerEvent, Partial<Walk>]>([
    ['its start', { type: 'started', trackMs: track(0) }, { status: 'active', walkedMs: 0 }],
    ['its stop', stoppedAt(5), { status: 'paused', walkedMs: 5 * MINUTE }],
    [
      'its near end',
      { type: 'nearlyFinished', trackMs: track(9) },
      { status: 'active', walkedMs: 9 * MINUTE },
    ],
    ['its end', { type: 'finished' }, { status: 'completed', walkedMs: 10 * MINUTE }],
    [
      'its failure',
      { type: 'failed', error: 'MEDIA_ERROR_INVALID_REQUEST', trackMs: track(2) },
      { status: 'failed', walkedMs: 2 * MINUTE },
    ],
  ])('a walk whose first write was lost is made from the token of %s', (_, event, expected) => {
    const token = tokenOf(walk);
    const made = applyFirst(undefined, token, playerMoves(event, token, NINE + 11 * MINUTE));
    expect(made).toMatchObject({
      ...expected,
      id: walk.id,
      walkerId: 'household',
      startedAt: NINE,
      plannedMinutes: 10,
    });
  });

  test('a pause said to a walk that is not there makes it, if the player speaks of it', () => {
    const heard = { token: tokenOf(walk), trackMs: track(6) };
    const said = walkMoves({ type: 'pause' }, walk, NINE + 6 * MINUTE, heard);
    expect(applyFirst(undefined, walk, said)).toMatchObject({ status: 'paused', walkedMs: 6 * MINUTE });
    expect(
      applyFirst(undefined, walk, walkMoves({ type: 'pause' }, walk, NINE + 6 * MINUTE)),
    ).toBeUndefined();
  });

  test('an offset of another walk says nothing about this one', () => {
    const heard = { token: { ...tokenOf(walk), id: 'household-other1' }, trackMs: track(9) };
    expect(
      applyFirst(walk, walk, walkMoves({ type: 'stop' }, walk, NINE + 9 * MINUTE, heard))?.walkedMs,
    ).toBe(4 * MINUTE);
  });

  test('what time did is not done to a walk that was resumed since it was read', () => {
    const paused = aWalk({ status: 'paused' });
    const ranOut = walkMoves({ type: 'pauseRanOut' }, paused, NINE + 64 * MINUTE);
    const pausedAgain = aWalk({ status: 'paused', plays: 3, changedAt: NINE + 63 * MINUTE });
    expect(applyFirst(pausedAgain, walk, ranOut)).toBeUndefined();
    expect(applyFirst(paused, walk, ranOut)).toMatchObject({ status: 'stopped' });
  });
});

describe('one second try after a failure', () => {
  const failed = (error: string) => ({ type: 'failed', error, trackMs: track(6) }) as const;
  const now = NINE + 6 * MINUTE;

  test.each([
    ['the service was down', 'MEDIA_ERROR_SERVICE_UNAVAILABLE', 1, 2],
    ['the device had trouble', 'MEDIA_ERROR_INTERNAL_DEVICE_ERROR', 3, 4],
    ['it was the second try already', 'MEDIA_ERROR_SERVICE_UNAVAILABLE', 2, undefined],
    ['the address is wrong, and will be', 'MEDIA_ERROR_INVALID_REQUEST', 1, undefined],
  ])('%s', (_, error, plays, expected) => {
    expect(playAgain({ error, trackMs: track(6) }, tokenOf(aWalk(), plays))).toBe(expected);
  });

  test('the first failure leaves the walk going with the second try; the same report again does not', () => {
    const walk = aWalk();
    const [first] = playerMoves(failed('MEDIA_ERROR_UNKNOWN'), tokenOf(walk), now);
    const going = first && applyFirst(walk, walk, [first]);
    expect(going).toMatchObject({ status: 'active', plays: 2, walkedMs: 6 * MINUTE });
    expect(first && applyFirst(going, walk, [first])).toBeUndefined();
  });

  test('the failure of the second try ends the walk and keeps its minutes', () => {
    const walk = aWalk({ plays: 2 });
    const after = applyFirst(walk, walk, playerMoves(failed('MEDIA_ERROR_UNKNOWN'), tokenOf(walk), now));
    expect(after).toMatchObject({ status: 'failed', walkedMs: 6 * MINUTE });
  });

  test('a failure that tells no offset is not tried again, and keeps the minutes known', () => {
    const walk = aWalk();
    const after = applyFirst(walk, walk, playerMoves({ type: 'failed', error: 'x' }, tokenOf(walk), now));
    expect(after).toMatchObject({ status: 'failed', walkedMs: 4 * MINUTE });
  });

  test('a resume after either try is a first try again, and the same for a request delivered twice', () => {
    const walk = aWalk({ status: 'paused' });
    const heard = { token: tokenOf(walk), trackMs: track(4) };
    expect(playOfResume(walk, heard)).toBe(3);
    const resumed = applyFirst(walk, walk, walkMoves({ type: 'resume' }, walk, now, heard)) ?? walk;
    expect(resumed.plays).toBe(3);
    expect(playOfResume(resumed, heard)).toBe(3);
    expect(playOfResume(aWalk({ plays: 4 }))).toBe(5);
  });
});
