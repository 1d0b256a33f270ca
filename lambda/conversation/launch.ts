import { playerState } from '../alexa/audio-player';
import { offered, stepUpOffer } from '../plan/offer';
import { applyFirst } from '../walk/move';
import { walkMoves } from '../walk/moves';
import { resuming } from '../walk/resume';
import { type Settled, settle } from '../walk/settle';
import type { Walk } from '../walk/walk';
import type { Walker } from '../walker';
import { localDate } from '../week/calendar';
import { beginTheCheck } from './check';
import { type Known, recall } from './memory';
import { ask, first, type Question, type Reply, type Writes, writing } from './reply';
import type { Room } from './room';
import { underWayQuestion } from './standing';
import { pick, type Turn } from './turn';
import { minutesLeft, minutesWalked, playingHere } from './walk-heard';
import { stillGoing } from './walk-words';

/** A walk that nobody ended is asked about for so long. */
const REMEMBERED_MS = 7 * 86_400_000;

/** A walk shorter than this is not asked about afterwards. */
const WORTH_ASKING_MS = 60_000;

/** "Alexa, open steady stride." */
export const launchRoom: Room = {
  name: 'launch',
  hears: ({ envelope }) => envelope.request.type === 'LaunchRequest',
  async answer(turn) {
    const known = await recall(turn);
    const playing = playingHere(turn);
    if (playing !== undefined) return ask(underWayQuestion(turn, 'on'), stillGoing(turn, playing));
    return writing(await greet(turn, known), visited(known));
  },
};

/** One visit more. */
function visited({ walker }: Known): Writes {
  return { walker: { walker, change: { set: { visits: walker.visits + 1 } } } };
}

/** What a launch asks first: what is open, what is unclear, how the last walk was, and then today's check. */
async function greet(turn: Turn, known: Known): Promise<Reply> {
  const { words } = turn;
  if (known.reachable && known.walker.visits === 0 && known.walks.length === 0) {
    return ask(welcomeQuestion(turn), words.frame.welcome);
  }
  const hello = pick(turn, words.frame.hello(known.walker.visits + 1));
  const settled = overnight(turn, known, settle(known.walks, turn.now));
  const settling = settlingOf(settled);
  const question = openQuestion(turn, known, settled);
  if (question !== undefined) return writing(question(hello), settling);
  const reply = await onwards(turn, known, settled, hello);
  return writing(reply, settling);
}

/** A walk paused on an earlier day can't go on: it has ended where it was. */
function overnight({ now }: Turn, { walker }: Known, settled: Settled): Settled {
  const { open, walks, settlements } = settled;
  if (open?.status !== 'paused' || resuming(open, now, walker.zone) !== 'another-day') return settled;
  const moves = walkMoves({ type: 'stop' }, open, now);
  const ended = applyFirst(open, open, moves) ?? open;
  return {
    ...settled,
    open: undefined,
    walks: walks.map((walk) => (walk.id === open.id ? ended : walk)),
    settlements: [{ walk: open, moves }, ...settlements],
  };
}

/** What time did to the walks, written down: two of them in one turn, and the timers of one that ended in a pause. */
function settlingOf({ settlements }: Settled): Writes {
  const moves = settlements.slice(0, 2);
  const timers = moves.find(({ walk }) => walk.status === 'paused')?.walk.timers;
  return { moves, ...(timers ? { timers: { of: timers, what: 'cancel' } } : {}) };
}

/** Nothing is open: a plan eased after time away, a step up earned, the last walk, and then today's check. */
async function onwards(turn: Turn, known: Known, { walks }: Settled, hello: string): Promise<Reply> {
  const { walker, eased } = known;
  if (eased !== undefined) {
    const reply = await beginTheCheck(turn, { wish: { kind: 'launch' } });
    return writing(reply, { walker: { walker, change: { set: askedAlready(walks) } } });
  }
  const last = walks[0];
  const offer = stepUpQuestion(turn, known, walks);
  if (offer !== undefined) {
    return writing(offer(hello), { walker: { walker, change: { set: askedAlready(walks) } } });
  }
  if (last !== undefined && isWorthAsking(last) && walker.askedAfterWalk !== last.id) {
    return askAfterWalk(turn, known, last, [hello]);
  }
  const sorry = apologyFor(turn, known, last);
  const reply = first([hello, ...sorry], await beginTheCheck(turn, { wish: { kind: 'launch' } }));
  return sorry.length === 0
    ? reply
    : writing(reply, { walker: { walker, change: { set: askedAlready(walks) } } });
}

/** The last walk need not be asked about any more: something else was said of the plan. */
function askedAlready([last]: readonly Walk[]): { askedAfterWalk?: string } {
  return last === undefined ? {} : { askedAfterWalk: last.id };
}

/** The one question about a walk that comes before all else, if one is open; it takes the greeting. */
function openQuestion(
  turn: Turn,
  known: Known,
  { open, unconfirmed }: Settled,
): ((hello: string) => Reply) | undefined {
  if (open?.status === 'paused') return (hello) => ask(carryOnQuestion(turn, open), hello);
  if (open !== undefined) return (hello) => goingOn(turn, open, known, hello);
  if (unconfirmed !== undefined && isStillAsked(turn, known, unconfirmed)) {
    return (hello) => ask(unconfirmedQuestion(turn, unconfirmed, known), hello);
  }
  return undefined;
}

/** Nobody is asked twice once they have answered, nor about what they can't remember. */
function isStillAsked({ now }: Turn, { walker }: Known, { id, startedAt }: Walk): boolean {
  return walker.askedAfterWalk !== id && now - startedAt < REMEMBERED_MS;
}

/** A walk that goes on, here or elsewhere; or whose player has come to its end without our hearing of it. */
function goingOn(turn: Turn, walk: Walk, known: Known, hello: string): Reply {
  const player = playerState(turn.envelope);
  if (player?.token.id === walk.id && player.state === 'finished') {
    return ask(unconfirmedQuestion(turn, walk, known), hello);
  }
  const asks = walk.way === 'audio' ? 'on' : 'back';
  return ask(underWayQuestion(turn, asks), hello, stillGoing(turn, { walk }));
}

const ENDED = new Set<Walk['status']>(['completed', 'stopped', 'failed']);

function isWorthAsking({ status, walkedMs, way }: Walk): boolean {
  return ENDED.has(status) && walkedMs >= WORTH_ASKING_MS && way !== 'logged';
}

/** A player that failed could say nothing itself: it is said once, at the next launch. */
function apologyFor(turn: Turn, { walker }: Known, last: Walk | undefined): readonly string[] {
  if (last?.status !== 'failed' || walker.askedAfterWalk === last.id) return [];
  return [turn.words.walk.brokeOffLast(minutesWalked({ walk: last }, turn.now))];
}

/** Asks how long the next walk should be, once for a walk. */
export function askAfterWalk(turn: Turn, known: Known, walk: Walk, says: readonly string[]): Reply {
  const { afterWalk } = turn.words;
  const walked = minutesWalked({ walk }, turn.now);
  const when = whenOf(walk.startedAt, known);
  const told =
    walk.status === 'completed' ? afterWalk.finished(when, walked) : afterWalk.stopped(when, walked);
  const sorry = apologyFor(turn, known, walk);
  const about = sorry.length === 0 ? [told] : sorry;
  return writing(ask(afterWalkQuestion(turn, walk.id), ...says, ...about), asked(known.walker, walk.id));
}

/** "Shorter, the same, or longer?" */
export function afterWalkQuestion(turn: Turn, walkId: string): Question {
  const { afterWalk } = turn.words;
  return {
    ask: afterWalk.shorterSameLonger,
    reprompt: [afterWalk.shorterSameLongerAgain],
    expects: { kind: 'after_walk', walkId },
  };
}

function asked(walker: Walker, walkId: string): Writes {
  return { walker: { walker, change: { set: { askedAfterWalk: walkId } } } };
}

function stepUpQuestion(
  turn: Turn,
  known: Known,
  walks: readonly Walk[],
): ((hello: string) => Reply) | undefined {
  const { walker } = known;
  const offer = stepUpOffer(walker.plan, walks, turn.now, walker.zone);
  if (offer === undefined) return undefined;
  const { plan } = turn.words;
  const question: Question = {
    ask: plan.offer(offer.to.minutes),
    reprompt: [plan.offerAgain(offer.to.minutes)],
    expects: { kind: 'step_up' },
  };
  const change = { set: { plan: offered(walker.plan, offer) } };
  return (hello) =>
    writing(ask(question, hello, plan.targetMet(offer.walks, offer.which)), { walker: { walker, change } });
}

/** "Shall I ask a few questions before your first walk?" */
export function welcomeQuestion(turn: Turn): Question {
  const { frame } = turn.words;
  return { ask: frame.firstQuestions, reprompt: [frame.firstQuestionsAgain], expects: { kind: 'welcome' } };
}

/** "You paused with six minutes left. Shall we carry on?" */
export function carryOnQuestion(turn: Turn, walk: Walk): Question {
  const { carryOn, carryOnAgain } = turn.words.walk;
  const left = minutesLeft({ walk }, turn.now);
  return { ask: carryOn(left), reprompt: [carryOnAgain], expects: { kind: 'carry_on', walkId: walk.id } };
}

/** "On Monday you set out for ten minutes. Did you walk all of it?" */
export function unconfirmedQuestion(
  turn: Turn,
  { id, startedAt, plannedMinutes }: Pick<Walk, 'id' | 'startedAt' | 'plannedMinutes'>,
  known: Known,
): Question {
  const { walk } = turn.words;
  return {
    ask: walk.unconfirmed(whenOf(startedAt, known), plannedMinutes),
    reprompt: [walk.unconfirmedAgain],
    expects: { kind: 'unconfirmed', walkId: id, startedAt, planned: plannedMinutes },
  };
}

/** The local date of a moment beside today's: what speech makes "today", "yesterday" or "on Monday" of. */
function whenOf(
  instant: number,
  { walker, today }: Known,
): { readonly date: string; readonly today: string } {
  return { date: localDate(instant, walker.zone), today };
}
