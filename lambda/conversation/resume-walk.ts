import { playerState } from '../alexa/audio-player';
import { isOverdue } from '../walk/clock';
import { playOfResume, walkMoves } from '../walk/moves';
import { resuming } from '../walk/resume';
import type { Walk } from '../walk/walk';
import { recall } from './memory';
import { type Reply, tell, writing } from './reply';
import type { Room } from './room';
import { playing } from './start-walk';
import { said, type Turn } from './turn';
import { minutesWalked, moving, type OpenWalk, playingHere, walkedMsOf } from './walk-heard';
import { leftOf, noWalk, stillGoing } from './walk-words';

/** "Resume", by voice: only a walk paused less than 60 minutes ago on the same local day. */
export const resumeRoom: Room = {
  name: 'resume',
  hears: (turn) => said(turn, 'AMAZON.ResumeIntent'),
  answer: resumed,
};

/** The walk goes on where it was, or why it can't: only the first has directives. */
export async function resumed(turn: Turn): Promise<Reply> {
  const playing = playingHere(turn);
  if (playing !== undefined) return tell(stillGoing(turn, playing));
  const player = playerState(turn.envelope);
  const known = await recall(turn, player?.token.walkerId ?? turn.walkerId);
  if (!known.reachable) return tell(turn.words.frame.cannotTell);
  const walk = walkToGoOnWith(known.walks, player?.token.id, turn.now);
  if (walk === undefined) return noWalk(turn);
  return goingOn(turn, known.walker.zone, player?.token.id === walk.id ? { walk, player } : { walk });
}

/** The walk this device played last if it is open, else the newest open one; else that of this device. */
function walkToGoOnWith(walks: readonly Walk[], here: string | undefined, now: number): Walk | undefined {
  const mayGoOn = ({ status }: Walk): boolean => status === 'active' || status === 'paused';
  const last = walks.find(({ id }) => id === here);
  return last && mayGoOn(last) ? last : (walks.find((one) => mayGoOn(one) && !isOverdue(one, now)) ?? last);
}

function goingOn(turn: Turn, zone: string, open: OpenWalk): Reply {
  const { walk, player } = open;
  const words = turn.words.walk;
  if (player?.state === 'finished' && walk.status === 'active') {
    return writing(
      tell(words.finishedAlready(walk.plannedMinutes)),
      moving(turn, open, { type: 'stop' }).writes,
    );
  }
  if (walk.status === 'active' && player === undefined) return tell(stillGoing(turn, open));
  switch (resuming(walk, turn.now, zone)) {
    case 'yes':
      return onward(turn, open);
    case 'over':
      if (walk.status === 'completed') return tell(words.finishedAlready(walk.plannedMinutes));
      return tell(walk.status === 'failed' ? words.brokeOff(minutesWalked(open, turn.now)) : words.noWalk);
    case 'too-long':
      return keptBut(turn, open, words.pausedTooLong);
    case 'another-day':
      return keptBut(turn, open, words.pausedOvernight);
  }
}

function keptBut(turn: Turn, open: OpenWalk, why: (minutes: number) => string): Reply {
  const done = moving(turn, open, { type: 'stop' });
  return writing(tell(why(minutesWalked(open, turn.now))), done.writes);
}

function onward(turn: Turn, open: OpenWalk): Reply {
  const { walk, player } = open;
  const reply = tell(leftOf(turn, open));
  if (walk.way !== 'audio') return writing(reply, moving(turn, open, { type: 'resume' }).writes);
  if (!turn.device.playsAudio) return tell(turn.words.walk.elsewhere);
  const from = { ...walk, walkedMs: walkedMsOf(open, turn.now) };
  const directive = playing(turn, from, playOfResume(walk, player));
  const moves = walkMoves({ type: 'resume' }, walk, turn.now, player);
  return writing({ ...reply, directives: [directive] }, { moves: [{ walk, moves }] });
}
