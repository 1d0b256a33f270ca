import { endedWith, type Heard, passed, plannedMs, playedMs, walkedSoFar } from './clock';
import { LIFE, type Outcome, type PlayerEvent, type Row, type WalkEvent } from './life';
import type { Move } from './move';
import { nextPlay, secondTry } from './plays';
import type { WalkToken } from './token';
import type { Walk, WalkStatus } from './walk';

/** Statuses whose minutes may still grow by a report that came late. */
const STILL_GROWS: readonly WalkStatus[] = ['active', 'paused', 'stopped', 'failed', 'unconfirmed'];

/**
 * The moves for something done to a walk that was read. To be tried in turn until one applies; at most
 * one does. Every one is also right if another device changed the walk since it was read.
 */
export function walkMoves(event: WalkEvent, walk: Walk, now: number, heard?: Heard): readonly Move[] {
  const row: Row = LIFE[event.type];
  const ours = heard?.token.id === walk.id ? heard : undefined;
  const newest = Math.max(walk.plays, ours?.token.plays ?? 0);
  const minutes = walkEventMinutes(event, row, walk, now, ours);
  const byTime = event.type === 'overdue' || event.type === 'pauseRanOut';
  const byPlayer = walk.way === 'audio' && row.reports === 'so far';
  const byClock = walk.way !== 'audio' && row.reports === 'so far';
  return steps(row, walk, minutes).flatMap(({ from, to, walkedMs }): Move[] => {
    const move: Move = {
      from,
      ...(to === undefined ? {} : { to }),
      ...(to === undefined || byTime ? {} : { changedAt: now }),
      ...(byPlayer && to !== undefined
        ? { plays: event.type === 'resume' ? playOfResume(walk, ours) : newest }
        : {}),
      createIfMissing: ours !== undefined && to !== undefined,
    };
    if (byTime) return [{ ...move, unchangedSince: walk.changedAt }];
    if (walkedMs === undefined) return [move];
    if (byClock && to === undefined) return [];
    // The clock's minutes were reckoned from the walk as it was read: they hold only while it still is.
    if (byClock) return [{ ...move, walkedMs, unchangedSince: walk.changedAt }, move];
    return [{ ...move, walkedMs }];
  });
}

/**
 * The moves for something the player reported. To be tried in turn until one applies; at most one does.
 * Only after a first failure (`playAgain`) is there something to answer, and only if the first applied.
 */
export function playerMoves(event: PlayerEvent, token: WalkToken, now: number): readonly Move[] {
  const again = event.type === 'failed' ? playAgain(event, token) : undefined;
  const name = event.type !== 'failed' ? event.type : again === undefined ? 'failedTwice' : 'failedOnce';
  const row: Row = LIFE[name];
  const played =
    event.type === 'finished'
      ? passed(token, plannedMs(token), now)
      : event.trackMs === undefined
        ? undefined
        : playedMs(token, event.trackMs, now);
  const moves = steps(row, token, played)
    .filter(({ to }) => to !== undefined)
    .map(({ from, to, walkedMs }, index): Move => {
      const isNewPlay = to === 'active' && event.type !== 'nearlyFinished';
      return {
        from,
        ...(to === undefined ? {} : { to }),
        ...(walkedMs === undefined ? {} : { walkedMs }),
        ...(event.type === 'finished' ? {} : { plays: (isNewPlay ? again : undefined) ?? token.plays }),
        ...(isNewPlay ? { newPlay: true as const } : {}),
        changedAt: now,
        createIfMissing: index === 0,
      };
    });
  const late: Move[] =
    played === undefined || event.type === 'started' || event.type === 'finished'
      ? []
      : [{ from: STILL_GROWS, walkedMs: played, createIfMissing: false }];
  return [...moves, ...late];
}

/**
 * Whether a failure is worth one second try, from the same offset: the play number to start it with.
 * Undefined when this was the second try, or when the player says the address itself is wrong.
 */
export function playAgain(event: { readonly error: string }, token: WalkToken): number | undefined {
  return event.error === 'MEDIA_ERROR_INVALID_REQUEST' ? undefined : secondTry(token.plays);
}

/**
 * The play number of a resume. It follows what the device last played, so that a request delivered twice
 * starts the same play twice and not two.
 */
export function playOfResume(walk: Walk, heard?: Heard): number {
  return nextPlay(heard?.token.id === walk.id ? heard.token.plays : walk.plays);
}

interface Step {
  readonly from: readonly WalkStatus[];
  readonly to: WalkStatus | undefined;
  readonly walkedMs: number | undefined;
}

/** A row as steps, one for each thing a walk can become by it; what keeps its status comes last. */
function steps(
  row: Row,
  walk: Pick<Walk, 'plannedMinutes'> & Partial<Pick<Walk, 'walkedMs'>>,
  walkedMs: number | undefined,
): readonly Step[] {
  const to = (outcome: Outcome): WalkStatus | undefined => {
    if (outcome === 'same') return undefined;
    return outcome === 'ended' ? endedWith(walk, walkedMs ?? walk.walkedMs ?? 0) : outcome;
  };
  const byTarget = new Map<WalkStatus | undefined, WalkStatus[]>();
  for (const status of Object.keys(row.becomes) as WalkStatus[]) {
    const outcome = row.becomes[status];
    if (outcome === undefined) continue;
    byTarget.set(to(outcome), [...(byTarget.get(to(outcome)) ?? []), status]);
  }
  return [...byTarget]
    .map(([target, from]) => ({ from, to: target, walkedMs }))
    .filter((step) => step.to !== undefined || step.walkedMs !== undefined)
    .sort((a, b) => Number(a.to === undefined) - Number(b.to === undefined));
}

function walkEventMinutes(
  event: WalkEvent,
  row: Row,
  walk: Walk,
  now: number,
  heard: Heard | undefined,
): number | undefined {
  if (event.type === 'about') return passed(walk, event.minutes * 60_000, now);
  switch (row.reports) {
    case 'so far':
      return walkedSoFar(walk, now, heard);
    case 'the whole walk':
      return passed(walk, plannedMs(walk), now);
    default:
      return undefined;
  }
}
