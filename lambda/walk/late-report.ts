import { type Heard, playedMs } from './clock';
import { applyFirst } from './move';
import { playerMoves, walkMoves } from './moves';
import type { Settlement } from './settle';
import { walkOfToken } from './token';
import type { Walk } from './walk';

/**
 * What a device's player says of the walk it played last, on a request of any kind. `held` while Alexa listens
 * in a conversation: it plays on by itself when that is over. `stopped`, whatever stopped it.
 */
export interface PlayerReport extends Heard {
  readonly state: 'playing' | 'held' | 'stopped' | 'finished';
}

/** A walker's walks with what the player says in them. */
export interface Heeded {
  readonly walks: readonly Walk[];
  /** The event that should have told of it was lost: still to be written. May be left to a later turn. */
  readonly late?: Settlement;
}

/**
 * Puts into a walker's walks what the player of the device in use says of one of them. A walk that plays
 * has the minutes of this moment. One that counts as active while its player stands still was stopped and
 * the event was lost: it is paused, at the earliest moment it can have been. Of a finished track only the
 * event or the walker says that it was walked (the walk is asked about).
 */
export function heeding(walks: readonly Walk[], player: PlayerReport | undefined, now: number): Heeded {
  const walk = walks.find(({ id }) => id === player?.token.id);
  if (player === undefined || walk?.status !== 'active' || player.token.plays < walk.plays) return { walks };
  const walkedMs = Math.max(walk.walkedMs, playedMs(walk, player.trackMs, now));
  switch (player.state) {
    case 'playing':
    case 'held':
      return { walks: replaced(walks, { ...walk, walkedMs, changedAt: now }) };
    case 'stopped': {
      const changedAt = Math.min(now, walk.changedAt + walkedMs - walk.walkedMs);
      const moves = playerMoves({ type: 'stopped', trackMs: player.trackMs }, player.token, now).map(
        (move) => (move.changedAt === undefined ? move : { ...move, changedAt, createIfMissing: false }),
      );
      const paused = applyFirst(walk, walk, moves);
      return paused ? { walks: replaced(walks, paused), late: { walk, moves } } : { walks };
    }
    case 'finished':
      return { walks };
  }
}

/** So long after its start a walk that was never written down is still made of what the player says. */
const MADE_WITHIN_MS = 86_400_000;

/**
 * A walk of this walker that the player has and no row (nothing of it was ever written), and the moves that
 * make it, to be tried in turn: the store makes none that was deleted on purpose. One that stands still has
 * ended: nobody knows what else was lost with it, so nothing goes on with it. Undefined when there is none.
 */
export function unwritten(
  walkerId: string,
  walks: readonly Walk[],
  player: PlayerReport | undefined,
  now: number,
): Settlement | undefined {
  if (player?.token.walkerId !== walkerId || now - player.token.startedAt > MADE_WITHIN_MS) return undefined;
  const { token, trackMs, state } = player;
  if (walks.some(({ id }) => id === token.id)) return undefined;
  const goesOn = state === 'playing' || state === 'held';
  const moves = goesOn
    ? playerMoves({ type: 'nearlyFinished', trackMs }, token, now)
    : walkMoves({ type: 'stop' }, walkOfToken(token), now, player);
  const walk = applyFirst(undefined, token, moves);
  return walk && { walk, moves };
}

function replaced(walks: readonly Walk[], by: Walk): readonly Walk[] {
  return walks.map((walk) => (walk.id === by.id ? by : walk));
}
