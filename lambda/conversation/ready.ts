import { isMuchLonger } from '../plan/levels';
import { HOUSEHOLD } from '../walker';
import { beginTheCheck } from './check';
import { type Known, recall } from './memory';
import { muchLongerQuestion } from './minutes-asked';
import { minutesIn } from './minutes-heard';
import { ask, first, type Question, type Reply, tell, type Writes, writing } from './reply';
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
      'FineIntent',
      'AMAZON.NoIntent',
      'HedgedNoIntent',
      'StartWalkIntent',
      'StartQuietWalkIntent',
      'MinutesIntent',
      'AMAZON.ResumeIntent',
      'GoIntent',
      'GoBackIntent',
      // "Not today", "maybe later".
      'PastIntent',
      'UnsureIntent',
    ),
  async answer(turn) {
    const { expecting, words } = turn;
    if (expecting?.kind !== 'ready') return tell(words.frame.sorry);
    if (said(turn, 'AMAZON.NoIntent', 'HedgedNoIntent', 'PastIntent', 'UnsureIntent'))
      return tell(words.check.leaving.nothing, pick(turn, words.frame.goodbye));
    if (said(turn, 'GoBackIntent')) return checkAgain(turn, expecting.who);
    const minutes = minutesIn(turn);
    if (minutes.kind === 'refused') return ask(readyQuestion(turn, expecting), words.walk.limit[minutes.why]);
    const wanted = minutes.kind === 'minutes' ? minutes.minutes : expecting.minutes;
    const quiet = said(turn, 'StartQuietWalkIntent');
    const length = Math.min(wanted, expecting.atMost);
    const { plan } = (await recall(turn, expecting.who)).walker;
    if (minutes.kind === 'minutes' && isMuchLonger(length, plan)) {
      const ready = { who: expecting.who };
      return ask(muchLongerQuestion(turn, { asked: length, plan: plan.minutes, quiet, ready }));
    }
    return startAsReady(turn, expecting.who, { minutes: length, quiet });
  },
};

/** An answer is taken back after the last question: the result no longer stands, and all of them are asked again. */
async function checkAgain(turn: Turn, who: string): Promise<Reply> {
  const { walker } = await recall(turn, who);
  const check = await beginTheCheck(turn, { wish: { kind: 'launch' }, full: true });
  const reply = first([turn.words.check.allAgain], check);
  return writing(reply, { walker: { walker, change: { remove: ['lastClearCheckOn'] } } });
}

/** Starts the walk that a check has let pass, if it is the voice that began the check, or nobody's. */
export async function startAsReady(
  turn: Turn,
  who: string,
  { minutes, quiet }: { readonly minutes: number; readonly quiet: boolean },
): Promise<Reply> {
  if (isAnotherVoice(turn, who)) {
    const wish = { kind: 'walk', minutes, quiet } as const;
    return first([turn.words.check.someoneElse], await beginTheCheck(turn, { wish }));
  }
  return startWalk(turn, await recall(turn, who), { minutes, quiet, says: [] });
}

/** A recognised voice other than the one that began the check has had no check of its own. */
function isAnotherVoice({ walkerId }: Turn, who: string): boolean {
  return walkerId !== HOUSEHOLD && walkerId !== who;
}
