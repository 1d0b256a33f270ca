import { stop } from '../alexa/audio-player';
import { askFor, isGranted, isRefused, permissionAnswer, SCOPES } from '../alexa/permissions';
import { changeTimers, createTimers, type NoTimers } from '../alexa/timers';
import type { Walk, WalkTimers } from '../walk/walk';
import { type Known, recall } from './memory';
import { ask, type Reply, tell, writing } from './reply';
import type { Room } from './room';
import type { Expecting } from './session';
import { closingOthers, onScreen, type Start, walkAt } from './start-walk';
import { said, type Turn } from './turn';
import { playingHere } from './walk-heard';
import { NO, YES } from './yes-and-no';

/** A device that said it has no timers is believed for this long. */
const FORBIDDEN_MS = 30 * 86_400_000;

/** How long after the check an answer to the permission question may still start the walk. */
const ANSWER_WITHIN_MS = 10 * 60_000;

type TimerOffer = Extract<Expecting, { kind: 'timer_offer' }>;

/**
 * A walk without the coach. Asking for a quiet walk is the consent to its timers; a device that plays no
 * audio is asked first. Where timers can't be had the walk goes by the clock alone, in the same turn.
 */
export async function startQuietWalk(turn: Turn, known: Known, start: Start): Promise<Reply> {
  if (!timersMayBe(turn, known)) return startUntimed(turn, known, start);
  if (start.quiet) return withTimers(turn, known, start);
  const { minutes, says, checkedAt } = start;
  const expects = {
    kind: 'timer_offer',
    who: known.walker.id,
    minutes,
    ...(checkedAt === undefined ? {} : { checkedAt }),
  } as const;
  const { offerTimer, offerTimerAgain } = turn.words.walk;
  return ask({ ask: offerTimer, reprompt: [offerTimerAgain], expects }, ...says);
}

/** "Shall I set a timer?" Yes is the consent; no goes by the clock. */
export const timerOfferRoom: Room = {
  name: 'timer offered',
  hears: (turn) =>
    turn.expecting?.kind === 'timer_offer' && said(turn, ...YES, ...NO, 'UnsureIntent', 'ImBackIntent'),
  async answer(turn) {
    if (turn.expecting?.kind !== 'timer_offer') return tell(turn.words.frame.sorry);
    const known = await recall(turn, turn.expecting.who);
    const start = startOf(turn.expecting);
    return said(turn, ...YES) ? withTimers(turn, known, start) : startUntimed(turn, known, start);
  },
};

function startOf({ minutes, checkedAt }: TimerOffer): Start {
  return { minutes, quiet: true, says: [], ...(checkedAt === undefined ? {} : { checkedAt }) };
}

/** What Alexa's question about the permission came to: timers, or in the same turn the clock. */
export const permissionRoom: Room = {
  name: 'timer permission',
  hears: ({ envelope }) => permissionAnswer(envelope)?.scope === SCOPES.timers,
  async answer(turn) {
    const answer = permissionAnswer(turn.envelope);
    const asked = answer && walkAskedIn(answer.token);
    if (asked === undefined || turn.now - asked.at > ANSWER_WITHIN_MS) return tell(turn.words.walk.noWalk);
    const known = await recall(turn, asked.who);
    const start: Start = { minutes: asked.minutes, quiet: true, says: [] };
    if (answer?.status === 'ACCEPTED') return startTimed(turn, known, start);
    const untimed = await startUntimed(turn, known, start);
    if (answer?.status !== 'DENIED') return untimed;
    return writing(untimed, {
      walker: { walker: known.walker, change: { set: { timersRefusedAt: turn.now } } },
    });
  },
};

function timersMayBe({ device, now }: Turn, { walker }: Known): boolean {
  const { timersForbidden } = walker;
  const forbidden = timersForbidden?.device === device.hash && now - timersForbidden.at < FORBIDDEN_MS;
  return !forbidden && !isRefused(walker.timersRefusedAt, now);
}

/** Consent is there: the permission is asked for if it is not, its reason first and no question of our own. */
async function withTimers(turn: Turn, known: Known, start: Start): Promise<Reply> {
  if (isGranted(turn.envelope, SCOPES.timers)) return startTimed(turn, known, start);
  const token = `t1.${known.walker.id}.${start.minutes}.${turn.now.toString(36)}`;
  return {
    says: [...start.says, turn.words.walk.timerReason],
    directives: [askFor(SCOPES.timers, token)],
    handsOver: true,
  };
}

function walkAskedIn(token: string): { who: string; minutes: number; at: number } | undefined {
  const [, who, minutes, at] = /^t1\.([\w-]{1,100})\.([1-9]\d?)\.([0-9a-z]{1,11})$/.exec(token) ?? [];
  if (who === undefined || minutes === undefined || at === undefined || Number(minutes) > 60)
    return undefined;
  return { who, minutes: Number(minutes), at: Number.parseInt(at, 36) };
}

/** Both timers, or in the same turn the clock alone. */
async function startTimed(turn: Turn, known: Known, start: Start): Promise<Reply> {
  const words = turn.words.walk;
  const base = walkAt(turn, known, start);
  const timers = await createTimers(turn.services, {
    walkId: base.id,
    startedAt: base.startedAt,
    plannedMinutes: start.minutes,
    locale: turn.locale,
    label: words.timerLabel(start.minutes),
    halfwayLabel: words.halfwayLabel(start.minutes),
    halfwayText: words.halfway(start.minutes),
    endText: words.timerEnds(start.minutes),
    task: `${turn.envelope.context.System.application.applicationId}.CompleteWalk`,
  });
  if (typeof timers === 'string') return withoutTimers(turn, known, start, timers);
  return started(
    turn,
    known,
    start,
    { ...base, way: 'timers', plays: 0, timers },
    words.quietStart(start.minutes),
  );
}

async function withoutTimers(turn: Turn, known: Known, start: Start, why: NoTimers): Promise<Reply> {
  const untimed = await startUntimed(turn, known, {
    ...start,
    says: [...start.says, turn.words.walk.noTimers],
  });
  if (why !== 'not on this device') return untimed;
  const timersForbidden = { device: turn.device.hash, at: turn.now };
  return writing(untimed, { walker: { walker: known.walker, change: { set: { timersForbidden } } } });
}

/** By the clock alone: "I'm back" ends it. */
function startUntimed(turn: Turn, known: Known, start: Start): Promise<Reply> {
  const walk: Walk = { ...walkAt(turn, known, start), way: 'untimed', plays: 0 };
  return started(turn, known, start, walk, turn.words.walk.untimedStart(start.minutes));
}

/** No event will ever tell of this walk, so it is written down first; where that fails the walker hears of it. */
async function started(
  turn: Turn,
  known: Known,
  { says }: Start,
  walk: Walk & { timers?: WalkTimers },
  opening: string,
): Promise<Reply> {
  const kept = await turn.doors.store.startWalk(turn.account, walk, turn.now).catch((problem: Error) => {
    turn.doors.warn(problem);
    return undefined;
  });
  // The request came twice, and the walk has its timers: these would speak beside them.
  if (kept === 'already' && walk.timers) await changeTimers(turn.services, walk.timers, 'cancel');
  const lost = kept === undefined ? [turn.words.walk.notKept] : [];
  const coach = playingHere(turn) === undefined ? [] : [stop()];
  const reply: Reply = { says: [...says, opening, ...lost], directives: [...coach, ...onScreen(turn, walk)] };
  return writing(reply, closingOthers(turn, known, walk));
}
