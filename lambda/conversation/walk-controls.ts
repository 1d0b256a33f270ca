import { checkedAt, startingOver } from '../walk/resume';
import type { Walk } from '../walk/walk';
import { sameLocalDay } from '../week/calendar';
import { beginTheCheck } from './check';
import { unconfirmedQuestion } from './launch';
import { recall } from './memory';
import { ask, type Reply, tell, writing } from './reply';
import type { Room } from './room';
import { startWalk } from './start-walk';
import { pick, said, type Turn } from './turn';
import {
  minutesLeft,
  minutesWalked,
  moving,
  type OpenWalk,
  openWalk,
  playingHere,
  playsElsewhere,
  unendedWalk,
  walkMeant,
} from './walk-heard';
import { leftOf, noWalk } from './walk-words';

/** "Pause", and "stop" with audio playing and no session, which Alexa delivers as a pause. */
export const pauseRoom: Room = {
  name: 'pause',
  hears: (turn) => said(turn, 'AMAZON.PauseIntent'),
  async answer(turn) {
    const open = await walkMeant(turn);
    if (open === undefined) return noWalk(turn);
    if (playsElsewhere(open)) return tell(turn.words.walk.elsewhere);
    const { walk } = turn.words;
    const done = moving(turn, open, { type: 'pause' });
    const left = minutesLeft(open, turn.now);
    const says = open.walk.way === 'audio' ? walk.paused(left) : walk.pausedQuiet(left);
    return writing({ says: [says], directives: done.directives }, done.writes);
  },
};

/** "Stop", "cancel" and "go home": a walk under way ends, its minutes kept; otherwise a short goodbye. */
export const stopRoom: Room = {
  name: 'stop',
  hears: (turn) => said(turn, 'AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'),
  async answer(turn) {
    const open = playingHere(turn) ?? (turn.expecting ? undefined : await openWalk(turn));
    return open === undefined ? tell(pick(turn, turn.words.frame.goodbye)) : stopped(turn, open);
  },
};

/** Ends a walk before its time, its minutes kept. */
export function stopped(turn: Turn, open: OpenWalk): Reply {
  const { walk } = turn.words;
  if (playsElsewhere(open)) return tell(walk.elsewhere);
  const walked = minutesWalked(open, turn.now);
  const done = moving(turn, open, { type: 'stop' });
  const says = walked === 0 ? walk.stoppedAtOnce : pick(turn, walk.stopped(walked));
  return writing({ says: [says], directives: done.directives }, done.writes);
}

/** "Start over": a walk under way restarts as a new one if its check is fresh; anything else begins with a check. */
export const startOverRoom: Room = {
  name: 'start over',
  hears: (turn) => said(turn, 'AMAZON.StartOverIntent'),
  async answer(turn) {
    const open = await openWalk(turn);
    const known = open && (await recall(turn, open.walk.walkerId));
    // Notes that don't answer may hold that the walk was held back.
    const isOpen = known?.reachable || playingHere(turn) !== undefined;
    if (open === undefined || !known || !isOpen || startingOver(open.walk, turn.now) !== 'yes') {
      return beginTheCheck(turn, { wish: { kind: 'launch' } });
    }
    const { walk } = open;
    const walked = minutesWalked(open, turn.now);
    return startWalk(turn, known, {
      minutes: walk.plannedMinutes,
      quiet: walk.way !== 'audio',
      says: walked === 0 ? [] : [turn.words.walk.kept(walked)],
      checkedAt: checkedAt(walk),
      again: true,
    });
  },
};

/** Next, previous, loop and shuffle mean nothing to one walk, and say so without stopping it. */
export const skippingRoom: Room = {
  name: 'skipping',
  hears: (turn) => said(turn, ...SKIPPING, ...LOOPING),
  async answer(turn) {
    const { walk } = turn.words;
    if ((await walkMeant(turn)) === undefined) return noWalk(turn);
    return tell(said(turn, ...SKIPPING) ? walk.noSkipping : walk.noLooping);
  },
};

const SKIPPING = ['AMAZON.NextIntent', 'AMAZON.PreviousIntent'] as const;
const LOOPING = [
  'AMAZON.LoopOnIntent',
  'AMAZON.LoopOffIntent',
  'AMAZON.ShuffleOnIntent',
  'AMAZON.ShuffleOffIntent',
] as const;

/** "How long is left?" */
export const howLongLeftRoom: Room = {
  name: 'how long is left',
  hears: (turn) => said(turn, 'HowLongLeftIntent'),
  async answer(turn) {
    const open = await walkMeant(turn);
    return open === undefined ? noWalk(turn) : tell(leftOf(turn, open));
  },
};

/** "I'm back": ends a walk that no player ends. */
export const imBackRoom: Room = {
  name: "I'm back",
  hears: (turn) => said(turn, 'ImBackIntent'),
  answer: cameBack,
};

/** The walker is back: the walk ends, by the clock where no player counted. One of which nobody knows is asked about. */
export async function cameBack(turn: Turn): Promise<Reply> {
  const known = await recall(turn);
  const unended = await unendedWalk(turn);
  const open = (await openWalk(turn)) ?? unended;
  if (open === undefined) return noWalk(turn);
  if (playsElsewhere(open)) return tell(turn.words.walk.elsewhere);
  const { walk } = open;
  const isKnown = walk.way !== 'audio' && sameLocalDay(walk.startedAt, turn.now, known.walker.zone);
  if (open === unended && !isKnown) return ask(unconfirmedQuestion(turn, walk, known));
  const walked = minutesWalked(open, turn.now);
  const done = moving(turn, open, { type: 'back' });
  return writing({ says: [welcomedBack(turn, walk, walked)], directives: done.directives }, done.writes);
}

function welcomedBack(turn: Turn, { way, plannedMinutes }: Walk, walked: number): string {
  const { walk } = turn.words;
  if (walked === 0) return walk.stoppedAtOnce;
  const atMost = way === 'untimed' && walked === 2 * plannedMinutes;
  return atMost ? walk.welcomeBackAtMost(walked) : pick(turn, walk.welcomeBack(walked));
}
