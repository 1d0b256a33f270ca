import { recall } from './memory';
import { type Reply, tell } from './reply';
import type { Turn } from './turn';
import { minutesLeft, type OpenWalk } from './walk-heard';

/** How long a walk still goes, in words. */
export function leftOf(turn: Turn, open: OpenWalk): string {
  const { walk } = turn.words;
  const left = minutesLeft(open, turn.now);
  if (left > 0) return walk.minutesLeft(left);
  return open.walk.way === 'audio' ? walk.almostDone : walk.timeIsUp(open.walk.plannedMinutes);
}

/** That a walk still goes, and how long. */
export function stillGoing(turn: Turn, open: OpenWalk): string {
  const left = minutesLeft(open, turn.now);
  return left > 0 ? turn.words.walk.stillGoing(left) : leftOf(turn, open);
}

/** There is no walk to do that with, or (when the notes don't answer) nobody knows of one. */
export async function noWalk(turn: Turn): Promise<Reply> {
  const { frame, walk } = turn.words;
  return tell((await recall(turn)).reachable ? walk.noWalk : frame.cannotTell);
}
