import type { Directive, RequestEnvelope } from 'ask-sdk-model';
import { playerState, stop } from '../alexa/audio-player';
import { playedMs } from '../walk/clock';
import type { PlayerEvent } from '../walk/life';
import { playAgain, playerMoves } from '../walk/moves';
import { decodeToken, type WalkToken, walkOfToken } from '../walk/token';
import { type Reply, writing } from './reply';
import { resumed } from './resume-walk';
import type { Room } from './room';
import { playing } from './start-walk';
import type { Turn } from './turn';
import { moving } from './walk-heard';

/** Nothing: all that most player events may be answered with. */
export const NOTHING: Reply = { says: [], silent: true };

/** What the player reports: written to the walk its token names, whoever's it is, without a read. */
export const playerRoom: Room = {
  name: 'player',
  hears: ({ envelope }) => envelope.request.type.startsWith('AudioPlayer.'),
  async answer(turn) {
    const heard = playerEventIn(turn.envelope);
    if (heard === undefined) return NOTHING;
    const { token, event } = heard;
    const moves = playerMoves(event, token, turn.now);
    const again = event.type === 'failed' ? playAgain(event, token) : undefined;
    if (event.type !== 'failed' || again === undefined)
      return writing(NOTHING, { moves: [{ walk: token, moves }] });
    const made = await turn.doors.store.moveWalk(turn.account, token, moves).catch((problem: Error) => {
      turn.doors.warn(problem);
      // Nobody knows whether this is the first to hear of it; the token still sees to it that it is tried once.
      return moves[0];
    });
    return made !== undefined && made === moves[0]
      ? { ...NOTHING, directives: [secondTryOf(turn, token, event, again)] }
      : NOTHING;
  },
};

/** The same walk from the same place, once. */
function secondTryOf(
  turn: Turn,
  token: WalkToken,
  event: Extract<PlayerEvent, { type: 'failed' }>,
  plays: number,
): Directive {
  const walkedMs = event.trackMs === undefined ? 0 : playedMs(token, event.trackMs, turn.now);
  return playing(turn, { ...walkOfToken(token), walkedMs }, plays);
}

/** Playback buttons, on a screen or a remote: answered with player directives alone. */
export const buttonRoom: Room = {
  name: 'playback buttons',
  hears: ({ envelope }) => envelope.request.type.startsWith('PlaybackController.'),
  async answer(turn) {
    switch (turn.envelope.request.type) {
      case 'PlaybackController.PlayCommandIssued': {
        const { directives = [], writes = {} } = await resumed(turn);
        return { ...NOTHING, directives, writes };
      }
      case 'PlaybackController.PauseCommandIssued': {
        const player = playerState(turn.envelope);
        if (player === undefined)
          return turn.device.playsAudio ? { ...NOTHING, directives: [stop()] } : NOTHING;
        const done = moving(turn, { walk: walkOfToken(player.token), player }, { type: 'pause' });
        return writing({ ...NOTHING, directives: [stop()] }, done.writes);
      }
      default:
        return NOTHING;
    }
  },
};

/** What a player event says, if it is about a walk of ours. */
function playerEventIn({ request }: RequestEnvelope): { token: WalkToken; event: PlayerEvent } | undefined {
  switch (request.type) {
    case 'AudioPlayer.PlaybackStarted':
      return about(request.token, { type: 'started', trackMs: offset(request.offsetInMilliseconds) });
    case 'AudioPlayer.PlaybackNearlyFinished':
      return about(request.token, { type: 'nearlyFinished', trackMs: offset(request.offsetInMilliseconds) });
    case 'AudioPlayer.PlaybackStopped':
      return about(request.token, { type: 'stopped', trackMs: offset(request.offsetInMilliseconds) });
    case 'AudioPlayer.PlaybackFinished':
      return about(request.token, { type: 'finished' });
    case 'AudioPlayer.PlaybackFailed': {
      const error = request.error?.type ?? 'MEDIA_ERROR_UNKNOWN';
      const at = request.currentPlaybackState;
      const sameWalk = at?.token === request.token && typeof at?.offsetInMilliseconds === 'number';
      return about(request.token, {
        type: 'failed',
        error,
        ...(sameWalk ? { trackMs: offset(at?.offsetInMilliseconds) } : {}),
      });
    }
    default:
      return undefined;
  }
}

function about(token: unknown, event: PlayerEvent): { token: WalkToken; event: PlayerEvent } | undefined {
  const ours = decodeToken(token);
  return ours && { token: ours, event };
}

/** An offset that is no number reports nothing: it counts as the start of the track. */
function offset(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;
}
