import { heeding, type PlayerReport, unwritten } from '../../lambda/walk/late-report';
import { FIRST_PLAY } from '../../lambda/walk/plays';
import type { Walk } from '../../lambda/walk/walk';

const MINUTE = 60_000;
const START = Date.parse('2026-11-23T14:00:00Z');
const NOW = START + 20 * MINUTE;

const row = (more: Partial<Walk> = {}): Walk => ({
  id: 'household-1',
  walkerId: 'household',
  startedAt: START,
  plannedMinutes: 30,
  walkedMs: 0,
  status: 'active',
  way: 'audio',
  plays: FIRST_PLAY,
  changedAt: START,
  ...more,
});

const player = (state: PlayerReport['state'], minutes: number, plays: number = FIRST_PLAY): PlayerReport => ({
  state,
  trackMs: (30 + minutes) * MINUTE,
  token: {
    id: 'household-1',
    walkerId: 'household',
    startedAt: START,
    plannedMinutes: 30,
    way: 'audio',
    plays,
  },
});

const short = (walk: Walk | undefined): string =>
  walk === undefined
    ? 'none'
    : `${walk.status} ${walk.walkedMs / MINUTE} since ${(walk.changedAt - START) / MINUTE}`;

describe('what the player says on any request, put into the rows', () => {
  it.each<[string, Walk, PlayerReport | undefined, string, boolean]>([
    ['it plays', row(), player('playing', 12), 'active 12 since 20', false],
    ['it is held while Alexa listens', row(), player('held', 12), 'active 12 since 20', false],
    [
      'it stands still: paused when it can have been at the earliest',
      row(),
      player('stopped', 12),
      'paused 12 since 12',
      true,
    ],
    [
      'it stands still, of a walk that went on at ten',
      row({ walkedMs: 4 * MINUTE, changedAt: START + 10 * MINUTE }),
      player('stopped', 9),
      'paused 9 since 15',
      true,
    ],
    [
      'it has come to the end: only the walker can say',
      row(),
      player('finished', 30),
      'active 0 since 0',
      false,
    ],
    ['it is of an earlier play', row({ plays: 3 }), player('stopped', 12), 'active 0 since 0', false],
    [
      'the walk is paused already',
      row({ status: 'paused', walkedMs: 5 * MINUTE }),
      player('stopped', 12),
      'paused 5 since 0',
      false,
    ],
    ['the walk was deleted', row({ status: 'deleted' }), player('stopped', 12), 'deleted 0 since 0', false],
    ['it has nothing of ours', row(), undefined, 'active 0 since 0', false],
  ])('%s', (_, walk, report, expected, isLate) => {
    const { walks, late } = heeding([walk], report, NOW);
    expect(walks.map(short)).toEqual([expected]);
    expect(late !== undefined).toBe(isLate);
    expect(late?.moves.every((move) => !move.createIfMissing) ?? true).toBe(true);
  });

  it('leaves every other walk alone', () => {
    const other = row({ id: 'household-2' });
    expect(heeding([other, row()], player('stopped', 12), NOW).walks[0]).toBe(other);
  });
});

describe('a walk that the player has and no row', () => {
  it.each<[string, PlayerReport | undefined, number, string]>([
    ['it plays: under way', player('playing', 12), NOW, 'active 12 since 20'],
    ['it stands still: over, for nobody knows why', player('stopped', 12), NOW, 'stopped 12 since 20'],
    ['it has come to the end', player('finished', 30), START + 40 * MINUTE, 'completed 30 since 40'],
    ['no more than the time that passed', player('stopped', 29), START + 3 * MINUTE, 'stopped 3 since 3'],
    ['from long ago: nothing', player('stopped', 12), START + 25 * 60 * MINUTE, 'none'],
    ['nothing of ours', undefined, NOW, 'none'],
  ])('%s', (_, report, now, expected) => {
    expect(short(unwritten('household', [], report, now)?.walk)).toBe(expected);
  });

  it('is none when there is a row, even of a deleted walk, or when it is another walker’s', () => {
    expect(unwritten('household', [row({ status: 'deleted' })], player('stopped', 12), NOW)).toBeUndefined();
    expect(unwritten('p1', [], player('stopped', 12), NOW)).toBeUndefined();
  });
});
