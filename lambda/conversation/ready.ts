import { HOUSEHOLD } from '../walker';
import { beginTheCheck } from './check';
import { type Known, recall } from './memory';
import { minutesIn } from './minutes-heard';
import { ask, first, type Question, tell, type Writes } from './reply';
import type { Room } from './room';
import type { Expecting } from './session';
import { startWalk } from './start-walk';
import { pick, said, type Turn } from './turn';

type Ready = Extract<Expecting, { kind: 'ready' }>;

/** "Ready for ten minutes?", after a check that let a walk pass. */
export function readyQuestion(turn: Turn, ready: Omit<Ready, 'kind'>): Question {
  const { walk } = turn.words;
  return {
    ask: walk.ready(ready.minutes),
    reprompt: [walk.readyAgain(ready.minutes)],
    expects: { kind: 'ready', ...ready },
  };
}

/** What a check that ended CLEAR or GENTLE leaves behind: a bare date. */
export function markClear({ walker, today }: Known): Writes {
  return { walker: { walker, change: { set: { lastClearCheckOn: today } } } };
}

/** A yes starts the walk, a number changes its length within bounds, a no leaves it. */
export const readyRoom: Room = {
  name: 'ready',
  hears: (turn) =>
    turn.expecting?.kind === 'ready' &&
    said(
      turn,
      'AMAZON.YesIntent',
      'HedgedYesIntent',
      'AMAZON.NoIntent',
      'HedgedNoIntent',
      'StartWalkIntent',
      'StartQuietWalkIntent',
      'MinutesIntent',
      'AMAZON.ResumeIntent',
      'GoIntent',
      'GoBackIntent',
    ),
  async answer(turn) {
    const { expecting, words } = turn;
    if (expecting?.kind !== 'ready') return tell(words.frame.sorry);
    if (said(turn, 'AMAZON.NoIntent', 'HedgedNoIntent'))
      return tell(words.check.leaving.nothing, pick(turn, words.frame.goodbye));
    if (said(turn, 'GoBackIntent'))
      return first([words.check.back], await beginTheCheck(turn, { wish: { kind: 'launch' }, full: true }));
    const minutes = minutesIn(turn);
    if (minutes.kind === 'refused') return ask(readyQuestion(turn, expecting), words.walk.limit[minutes.why]);
    const wanted = minutes.kind === 'minutes' ? minutes.minutes : expecting.minutes;
    const quiet = said(turn, 'StartQuietWalkIntent');
    if (isAnotherVoice(turn, expecting.who)) {
      const wish = { kind: 'walk', minutes: wanted, quiet } as const;
      return first([words.check.someoneElse], await beginTheCheck(turn, { wish }));
    }
    const known = await recall(turn, expecting.who);
    return startWalk(turn, known, { minutes: Math.min(wanted, expecting.atMost), quiet, says: [] });
  },
};

/** A recognised voice other than the one that began the check has had no check of its own. */
function isAnotherVoice({ walkerId }: Turn, who: string): boolean {
  return walkerId !== HOUSEHOLD && walkerId !== who;
}
