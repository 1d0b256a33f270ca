import type { Directive } from 'ask-sdk-model';
import { play, playerState } from '../alexa/audio-player';
import { walkScreen } from '../alexa/screen';
import { plannedMs, trackPlaceMs } from '../walk/clock';
import { captionSlice } from '../walk/cues';
import { walkMoves } from '../walk/moves';
import { FIRST_PLAY } from '../walk/plays';
import { settle } from '../walk/settle';
import { encodeToken, walkIdFor } from '../walk/token';
import type { Walk } from '../walk/walk';
import type { Known } from './memory';
import { startQuietWalk } from './quiet-walk';
import { type Reply, writing } from './reply';
import { pick, requestedAt, type Turn } from './turn';
import { timersOf } from './walk-heard';

export interface Start {
  readonly minutes: number;
  /** Alexa's timers instead of the coach. */
  readonly quiet: boolean;
  /** What is said before the walk's own words. */
  readonly says: readonly string[];
  /** When the check that let it start ended, where that was not just now. */
  readonly checkedAt?: number;
  /** A walk begun anew: it says so. */
  readonly again?: true;
}

/**
 * Starts a walk for a walker whose check let it pass: by the coaching track where the device plays audio,
 * else the quiet way. An open walk of the same walker is closed, its minutes kept.
 */
export async function startWalk(turn: Turn, known: Known, start: Start): Promise<Reply> {
  if (start.quiet || !turn.device.playsAudio) return startQuietWalk(turn, known, start);
  const walk = { ...walkAt(turn, known, start), way: 'audio', plays: FIRST_PLAY } as const;
  const words = turn.words.walk;
  const isFirst = known.walks.length === 0;
  const opening = start.again
    ? words.restarted(start.minutes)
    : isFirst
      ? words.firstStart(start.minutes)
      : pick(turn, words.start(start.minutes));
  const reply: Reply = {
    says: [...start.says, opening],
    directives: [playing(turn, walk, FIRST_PLAY), ...onScreen(turn, walk)],
  };
  return writing(writing(reply, { start: walk }), closingOthers(turn, known, walk));
}

/** A walk that begins with this request: the same request delivered twice gives the same walk. */
export function walkAt(turn: Turn, known: Known, { minutes, checkedAt }: Start): Omit<Walk, 'way' | 'plays'> {
  const startedAt = requestedAt(turn);
  return {
    id: walkIdFor(known.walker.id, turn.envelope.request.requestId),
    walkerId: known.walker.id,
    startedAt,
    plannedMinutes: minutes,
    walkedMs: 0,
    status: 'active',
    changedAt: startedAt,
    ...(checkedAt === undefined ? {} : { checkedAt }),
  };
}

/** Closes the walker's walk that is still open, if it is another one. */
export function closingOthers(
  turn: Turn,
  known: Known,
  started: Pick<Walk, 'id'>,
): Pick<Reply, 'writes'>['writes'] & object {
  const { open } = settle(known.walks, turn.now);
  if (open === undefined || open.id === started.id) return {};
  const event = { type: 'replaced' } as const;
  const moves = walkMoves(event, open, turn.now, playerState(turn.envelope));
  return { moves: [{ walk: open, moves }], ...timersOf(open, event) };
}

/** The directive that plays a walk on from where it is. */
export function playing(turn: Turn, walk: Walk, plays: number): Directive {
  const { words, locale, doors } = turn;
  return play({
    url: doors.trackUrl(locale),
    token: encodeToken({ ...walk, plays }),
    placeMs: trackPlaceMs(walk),
    captions: captionSlice(words.language, walk.plannedMinutes),
    title: words.walk.playerTitle(walk.plannedMinutes),
    subtitle: words.walk.playerSubtitle,
    art: doors.artUrl,
  });
}

/** The walk on a screen, as it starts. */
export function onScreen(turn: Turn, walk: Walk): readonly Directive[] {
  const { playerTitle, howToStop } = turn.words.walk;
  const lastsMs = plannedMs(walk);
  return walkScreen(turn.device, {
    endsAt: walk.startedAt + lastsMs,
    lastsMs,
    label: playerTitle(walk.plannedMinutes),
    hint: howToStop[walk.way === 'untimed' ? 'untimed' : 'played'],
  });
}
