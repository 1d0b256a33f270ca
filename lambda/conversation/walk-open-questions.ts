import { passed } from '../walk/clock';
import type { WalkEvent } from '../walk/life';
import { notAllMs, walkMoves } from '../walk/moves';
import type { Walk } from '../walk/walk';
import { beginTheCheck } from './check';
import { afterWalkQuestion } from './launch';
import { recall } from './memory';
import { minutesIn } from './minutes-heard';
import { ask, first, type Reply, tell, writing } from './reply';
import { resumed } from './resume-walk';
import type { Room } from './room';
import { standingQuestion } from './standing';
import { pick, said, type Turn } from './turn';
import { cameBack, stopped } from './walk-controls';
import { minutesWalked, moving, openWalk, walkMeant } from './walk-heard';
import { leftOf, noWalk } from './walk-words';
import { NO, YES } from './yes-and-no';

/** "You paused with six minutes left. Shall we carry on?" */
export const carryOnRoom: Room = {
  name: 'carry on',
  hears: (turn) => turn.expecting?.kind === 'carry_on' && said(turn, ...YES, ...NO),
  async answer(turn) {
    if (said(turn, ...YES)) return resumed(turn);
    const open = await openWalk(turn);
    const check = await beginTheCheck(turn, { wish: { kind: 'launch' } });
    if (open === undefined) return check;
    const kept = first([turn.words.walk.kept(minutesWalked(open, turn.now))], check);
    return writing(kept, moving(turn, open, { type: 'stop' }).writes);
  },
};

/** "Shall we walk on?" and "are you back?", in the middle of a walk. */
export const underWayRoom: Room = {
  name: 'under way',
  hears: (turn) => turn.expecting?.kind === 'under_way' && said(turn, ...YES, ...NO),
  async answer(turn) {
    if (turn.expecting?.kind === 'under_way' && turn.expecting.asks === 'back') {
      return said(turn, ...YES) ? cameBack(turn) : tell(turn.words.walk.noHurry);
    }
    const open = await walkMeant(turn);
    if (open === undefined) return noWalk(turn);
    return said(turn, ...YES) ? tell(leftOf(turn, open)) : stopped(turn, open);
  },
};

/**
 * "Did you walk all of it?": yes, no, or "about ten minutes". Like after any walk it is asked how long the next
 * should be; a no goes straight on into today's check.
 */
export const unconfirmedRoom: Room = {
  name: 'unconfirmed walk',
  hears: (turn) =>
    turn.expecting?.kind === 'unconfirmed' &&
    said(turn, ...YES, ...NO, 'MinutesIntent', 'UnsureIntent', 'LogWalkIntent'),
  async answer(turn) {
    if (turn.expecting?.kind !== 'unconfirmed') return tell(turn.words.frame.sorry);
    const { walkId } = turn.expecting;
    const known = await recall(turn);
    const minutes = minutesIn(turn);
    if (minutes.kind === 'refused')
      return ask(standingQuestion(turn, turn.expecting, known), turn.words.log.limit[minutes.why]);
    const next = (): Promise<Reply> => beginTheCheck(turn, { wish: { kind: 'launch' } });
    const walk = known.walks.find(({ id }) => id === walkId);
    if (walk === undefined)
      return known.reachable ? next() : first([turn.words.log.notWritten], await next());
    const event = wordOf(turn, minutes.kind === 'minutes' ? minutes.minutes : undefined);
    if (!(await confirmed(turn, walk, event))) return first([turn.words.log.notWritten], await next());
    const told = confirmation(turn, walk, event);
    const reply =
      event.type === 'no' ? first([told], await next()) : ask(afterWalkQuestion(turn, walkId), told);
    return writing(reply, {
      walker: { walker: known.walker, change: { set: { askedAfterWalk: walkId } } },
    });
  },
};

type Word = Extract<WalkEvent, { type: 'about' }> | { readonly type: 'yes' | 'no' };

function wordOf(turn: Turn, about: number | undefined): Word {
  if (about !== undefined) return { type: 'about', minutes: about };
  return { type: said(turn, ...YES) ? 'yes' : 'no' };
}

/** Writes the walker's word down before it is said that it was: false when the notes don't answer. */
async function confirmed({ doors, account, now }: Turn, walk: Walk, word: Word): Promise<boolean> {
  const overdue = walk.status === 'active' ? walkMoves({ type: 'overdue' }, walk, now) : [];
  try {
    if (overdue.length > 0) await doors.store.moveWalk(account, walk, overdue);
    await doors.store.moveWalk(account, walk, walkMoves(word, { ...walk, status: 'unconfirmed' }, now));
    return true;
  } catch (problem) {
    doors.warn(problem instanceof Error ? problem : new Error(String(problem)));
    return false;
  }
}

function confirmation(turn: Turn, walk: Walk, word: Word): string {
  const words = turn.words.walk;
  switch (word.type) {
    case 'yes':
      return pick(turn, words.unconfirmedYes(walk.plannedMinutes));
    case 'no':
      return words.unconfirmedNo(Math.round(notAllMs(walk) / 60_000));
    case 'about':
      return words.unconfirmedSome(Math.round(passed(walk, word.minutes * 60_000, turn.now) / 60_000));
  }
}
