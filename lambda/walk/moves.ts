import { endedWith, type Heard, passed, plannedMs, playedMs, walkedSoFar } from './clock';
import { LIFE, type Outcome, type PlayerEvent, type Row, type WalkEvent } from './life';
import type { Move } from './move';
import { nextPlay, secondTry } from './plays';
import type { WalkToken } from './token';
import type { Walk, WalkStatus } from './walk';

/**
 * The moves for something done to a walk that was read. To be tried in turn until one applies; at most
 * one does. Every one is also right if another device changed the walk since it was read.
 */
export function walkMoves(event: WalkEvent, walk: Walk, now: number, heard?: Heard): readonly Move[] {
  const row: Row = LIFE[event.type];
  if (event.type === 'overdue' || event.type === 'pauseRanOut') {
    return steps(row, walk, undefined).map((step) => ({
      ...step,
      unchangedSince: walk.changedAt,
      createIfMissing: false,
    }));
  }
  const ours = heard?.token.id === walk.id ? heard : undefined;
  const said = steps(row, walk, reportedMs(event, walk, now, ours)).map((step): Move => {
    const { to } = step;
    const instead = event.type === 'about' || event.type === 'no' ? { instead: true as const } : {};
    if (to === undefined) return { ...step, createIfMissing: false };
    return { ...step, ...instead, changedAt: now, createIfMissing: ours !== undefined };
  });
  if (row.reports !== 'so far') return said;
  if (walk.way === 'audio') {
    const newest = Math.max(walk.plays, ours?.token.plays ?? 0);
    const plays = event.type === 'resume' ? playOfResume(walk, ours) : newest;
    return said.map((move) => (move.to === undefined ? move : { ...move, plays }));
  }
  // Minutes by the clock were reckoned from the walk as it was read, and hold only while it still is so.
  const asRead = said.map((move) => ({ ...move, unchangedSince: walk.changedAt }));
  const otherwise = steps(row, walk, undefined).map((step) => ({
    ...step,
    changedAt: now,
    createIfMissing: false,
  }));
  return [...asRead.filter(({ to }) => to !== undefined), ...otherwise];
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
    .map((step, index): Move => {
      const isNewPlay = step.to === 'active' && event.type !== 'nearlyFinished';
      const ofPlay = isNewPlay
        ? ({ plays: again ?? token.plays, newPlay: true } as const)
        : { plays: token.plays };
      return {
        ...step,
        ...(event.type === 'finished' ? {} : ofPlay),
        changedAt: now,
        createIfMissing: index === 0,
      };
    });
  // Of an earlier play, or out of order: a status it can't change any more may still learn its minutes.
  const named = Object.keys(row.becomes) as WalkStatus[];
  const late: readonly Move[] =
    played === undefined || !named.some((status) => row.becomes[status] === 'same')
      ? []
      : [{ from: named, walkedMs: played, createIfMissing: false }];
  return [...moves, ...late];
}

/**
 * Whether a failure is worth one second try, from the same offset: the play number to start it with.
 * Undefined when this was the second try, when the player says the address itself is wrong, or when it
 * doesn't say where it stood.
 */
export function playAgain(
  event: { readonly error: string; readonly trackMs?: number },
  token: WalkToken,
): number | undefined {
  const isHopeless = event.error === 'MEDIA_ERROR_INVALID_REQUEST' || event.trackMs === undefined;
  return isHopeless ? undefined : secondTry(token.plays);
}

/**
 * The play number of a resume. It follows what the device last played, so that a request delivered twice
 * starts the same play twice and not two.
 */
export function playOfResume(walk: Walk, heard?: Heard): number {
  return nextPlay(heard?.token.id === walk.id ? heard.token.plays : walk.plays);
}

/**
 * What stays of a walk when the walker says that it wasn't walked to its end, in milliseconds: what was
 * reported, but at most the planned minutes less one, in whole minutes as they are spoken of.
 */
export function notAllMs({ plannedMinutes, walkedMs }: Pick<Walk, 'plannedMinutes' | 'walkedMs'>): number {
  return walkedMs < (plannedMinutes - 1) * 60_000 ? walkedMs : (plannedMinutes - 1) * 60_000;
}

/** Which statuses become what, with which minutes. */
type Step = Pick<Move, 'from' | 'to' | 'walkedMs'>;

/** A row as steps, one for each thing a walk can become by it; what keeps its status comes last. */
function steps(
  row: Row,
  walk: Pick<Walk, 'plannedMinutes'> & Partial<Pick<Walk, 'walkedMs'>>,
  walkedMs: number | undefined,
): readonly Step[] {
  const target = (outcome: Outcome): WalkStatus | undefined => {
    if (outcome === 'same') return undefined;
    return outcome === 'ended' ? endedWith(walk, walkedMs ?? walk.walkedMs ?? 0) : outcome;
  };
  const byTarget = new Map<WalkStatus | undefined, WalkStatus[]>();
  for (const status of Object.keys(row.becomes) as WalkStatus[]) {
    const outcome = row.becomes[status];
    if (outcome === undefined) continue;
    byTarget.set(target(outcome), [...(byTarget.get(target(outcome)) ?? []), status]);
  }
  return [...byTarget]
    .filter(([to]) => to !== undefined || walkedMs !== undefined)
    .sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
    .map(([to, from]) => ({
      from,
      ...(to === undefined ? {} : { to }),
      ...(walkedMs === undefined ? {} : { walkedMs }),
    }));
}

function reportedMs(event: WalkEvent, walk: Walk, now: number, heard?: Heard): number | undefined {
  if (event.type === 'about') return passed(walk, event.minutes * 60_000, now);
  if (event.type === 'no') return notAllMs(walk);
  const row: Row = LIFE[event.type];
  switch (row.reports) {
    case 'so far':
      return walkedSoFar(walk, now, heard);
    case 'the whole walk':
      return passed(walk, plannedMs(walk), now);
    default:
      return undefined;
  }
}
