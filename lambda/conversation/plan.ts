import { levelAt } from '../plan/levels';
import { type Happening, move } from '../plan/moves';
import { aside } from './aside';
import { recall } from './memory';
import { minutesIn } from './minutes-heard';
import { ask, type Reply, tell, writing } from './reply';
import type { Room } from './room';
import { whatNext } from './standing';
import { said, type Turn } from './turn';

/** "What's my plan?" */
export const myPlanRoom: Room = {
  name: 'my plan',
  hears: (turn) => said(turn, 'MyPlanIntent'),
  async answer(turn) {
    const known = await recall(turn);
    const { walker, walks } = known;
    const { frame, plan } = turn.words;
    if (!known.reachable) return aside(turn, known, tell(frame.cannotTell));
    const { reason } = move(walker.plan, { what: 'longer' }, walks, turn.now, walker.zone);
    const is = known.eased ? plan.moved(known.eased.reason) : plan.is(levelAt(walker.plan.minutes));
    return aside(turn, known, tell(is, plan.outlook(reason)));
  },
};

/** "Make my walks longer", "shorter", "keep it the same", "start my plan again", "make my walks five minutes". */
export const changePlanRoom: Room = {
  name: 'change the plan',
  hears: (turn) =>
    said(turn, 'LongerIntent', 'ShorterIntent', 'SameIntent', 'RestartPlanIntent', 'ChooseMinutesIntent'),
  async answer(turn) {
    const minutes = minutesIn(turn);
    if (said(turn, 'ChooseMinutesIntent') && minutes.kind !== 'minutes') {
      const why = minutes.kind === 'refused' ? minutes.why : 'not-understood';
      return ask(whatNext(turn), turn.words.walk.limit[why]);
    }
    return changed(turn, happeningIn(turn, minutes.kind === 'minutes' ? minutes.minutes : 0));
  },
};

function happeningIn(turn: Turn, minutes: number): Happening {
  if (said(turn, 'ChooseMinutesIntent')) return { what: 'choose', minutes };
  if (said(turn, 'RestartPlanIntent')) return { what: 'restart' };
  if (said(turn, 'LongerIntent')) return { what: 'longer' };
  return { what: said(turn, 'ShorterIntent') ? 'shorter' : 'same' };
}

async function changed(turn: Turn, happening: Happening): Promise<Reply> {
  const { walker, walks, reachable } = await recall(turn);
  if (!reachable) return tell(turn.words.frame.cannotTell);
  const { plan, reason } = move(walker.plan, happening, walks, turn.now, walker.zone);
  const reply = tell(turn.words.plan.moved(reason));
  return plan === walker.plan ? reply : writing(reply, { walker: { walker, change: { set: { plan } } } });
}
