import { playerState } from '../alexa/audio-player';
import { playOfResume, walkMoves } from '../walk/moves';
import { checkedAt, resuming, startingOver } from '../walk/resume';
import { settle } from '../walk/settle';
import { beginTheCheck } from './check';
import { recall } from './memory';
import { type Reply, tell, writing } from './reply';
import type { Room } from './room';
import { playing, startWalk } from './start-walk';
import { pick, said, type Turn } from './turn';
import {
  minutesLeft,
  minutesWalked,
  moving,
  type OpenWalk,
  openWalk,
  playingHere,
  unendedWalk,
  walkedMsOf,
} from './walk-heard';

/** "Pause", and "stop" with audio playing and no session, which Alexa delivers as a pause. */
export const pauseRoom: Room = {
  name: 'pause',
  hears: (turn) => said(turn, 'AMAZON.PauseIntent'),
  async answer(turn) {
    const open = playingHere(turn) ?? (await openWalk(turn));
    const { walk } = turn.words;
    if (open === undefined) return tell(walk.noWalk);
    const done = moving(turn, open, { type: 'pause' });
    return writing(
      { says: [walk.paused(minutesLeft(open, turn.now))], directives: done.directives },
      done.writes,
    );
  },
};

/** "Resume", by voice: only a walk paused less than 60 minutes ago on the same local day. */
export const resumeRoom: Room = {
  name: 'resume',
  hears: (turn) => said(turn, 'AMAZON.ResumeIntent'),
  answer: async (turn) => (await resumed(turn)) ?? tell(turn.words.walk.noWalk),
};

/** The walk goes on where it was, or why it can't; undefined when there is none to go on with. */
export async function resumed(turn: Turn): Promise<Reply | undefined> {
  const player = playerState(turn.envelope);
  const known = await recall(turn, player?.token.walkerId ?? turn.walkerId);
  const words = turn.words.walk;
  const kept = known.walks.find(({ id }) => id === player?.token.id) ?? settle(known.walks, turn.now).open;
  const open: OpenWalk | undefined =
    kept && (player?.token.id === kept.id ? { walk: kept, player } : { walk: kept });
  if (open === undefined) return undefined;
  if (player?.playing && open.player) return tell(words.stillGoing(minutesLeft(open, turn.now)));
  switch (resuming(open.walk, turn.now, known.walker.zone)) {
    case 'yes': {
      const reply = { says: [words.resumed(minutesLeft(open, turn.now))] };
      if (open.walk.way !== 'audio' || !turn.device.playsAudio) {
        return writing(reply, moving(turn, open, { type: 'resume' }).writes);
      }
      const walk = { ...open.walk, walkedMs: walkedMsOf(open, turn.now) };
      const directive = playing(turn, walk, playOfResume(open.walk, open.player));
      const moves = walkMoves({ type: 'resume' }, open.walk, turn.now, open.player);
      return writing({ ...reply, directives: [directive] }, { moves: [{ walk: open.walk, moves }] });
    }
    case 'over':
      return open.walk.status === 'completed'
        ? tell(words.finishedAlready(open.walk.plannedMinutes))
        : undefined;
    case 'too-long':
    case 'another-day': {
      const done = moving(turn, open, { type: 'stop' });
      return writing(tell(words.pausedTooLong(minutesWalked(open, turn.now))), done.writes);
    }
  }
}

/** "Stop", "cancel" and "go home": a walk under way ends, its minutes kept; otherwise a short goodbye. */
export const stopRoom: Room = {
  name: 'stop',
  hears: (turn) => said(turn, 'AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'),
  async answer(turn) {
    const { frame, walk } = turn.words;
    const open = playingHere(turn) ?? (turn.expecting ? undefined : await openWalk(turn));
    if (open === undefined) return tell(pick(turn, frame.goodbye));
    const walked = minutesWalked(open, turn.now);
    const done = moving(turn, open, { type: 'stop' });
    const says = walked === 0 ? walk.stoppedAtOnce : pick(turn, walk.stopped(walked));
    return writing({ says: [says], directives: done.directives }, done.writes);
  },
};

/** "Start over": a walk under way restarts as a new one if its check is fresh; anything else begins with a check. */
export const startOverRoom: Room = {
  name: 'start over',
  hears: (turn) => said(turn, 'AMAZON.StartOverIntent'),
  async answer(turn) {
    const open = await openWalk(turn);
    if (open === undefined || startingOver(open.walk, turn.now) !== 'yes') {
      return beginTheCheck(turn, { wish: { kind: 'launch' } });
    }
    const { walk } = open;
    const known = await recall(turn, walk.walkerId);
    const again = {
      minutes: walk.plannedMinutes,
      quiet: walk.way !== 'audio',
      says: [],
      checkedAt: checkedAt(walk),
    };
    return startWalk(turn, known, again);
  },
};

/** Next, previous, loop and shuffle mean nothing to one walk, and say so without stopping it. */
export const skippingRoom: Room = {
  name: 'skipping',
  hears: (turn) =>
    said(
      turn,
      'AMAZON.NextIntent',
      'AMAZON.PreviousIntent',
      'AMAZON.LoopOnIntent',
      'AMAZON.LoopOffIntent',
      'AMAZON.ShuffleOnIntent',
      'AMAZON.ShuffleOffIntent',
    ),
  async answer(turn) {
    const { walk } = turn.words;
    const open = playingHere(turn) ?? (await openWalk(turn));
    if (open === undefined) return tell(walk.noWalk);
    return tell(said(turn, 'AMAZON.NextIntent', 'AMAZON.PreviousIntent') ? walk.noSkipping : walk.noLooping);
  },
};

/** "How long is left?" */
export const howLongLeftRoom: Room = {
  name: 'how long is left',
  hears: (turn) => said(turn, 'HowLongLeftIntent'),
  async answer(turn) {
    const { walk } = turn.words;
    const open = playingHere(turn) ?? (await openWalk(turn));
    return open === undefined ? tell(walk.noWalk) : tell(leftOf(turn, open));
  },
};

/** "I'm back": ends a walk that no player ends. */
export const imBackRoom: Room = {
  name: "I'm back",
  hears: (turn) => said(turn, 'ImBackIntent'),
  async answer(turn) {
    const { walk } = turn.words;
    const open = (await openWalk(turn)) ?? (await unendedWalk(turn));
    if (open === undefined) return tell(walk.noWalk);
    const walked = minutesWalked(open, turn.now);
    const done = moving(turn, open, { type: 'back' });
    const says = walked === 0 ? walk.stoppedAtOnce : pick(turn, walk.welcomeBack(walked));
    return writing({ says: [says], directives: done.directives }, done.writes);
  },
};

/** How long a walk still goes, in words. */
export function leftOf(turn: Turn, open: OpenWalk): string {
  const left = minutesLeft(open, turn.now);
  return left === 0 ? turn.words.walk.almostDone : turn.words.walk.minutesLeft(left);
}
