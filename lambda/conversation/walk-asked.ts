import { beginTheCheck } from './check';
import { recall } from './memory';
import { minutesIn } from './minutes-heard';
import { ask } from './reply';
import type { Room } from './room';
import { minutesQuestion, muchLongerQuestion } from './standing';
import { said } from './turn';

/** Asked-for minutes above this many times the plan's are mentioned once. */
const MUCH_LONGER = 2;

/** "Start a fifteen minute walk", "start my walk", and the minutes alone after "how many minutes?". */
export const walkAskedRoom: Room = {
  name: 'walk asked for',
  hears: (turn) => said(turn, 'StartWalkIntent', 'StartQuietWalkIntent', 'MinutesIntent'),
  async answer(turn) {
    const minutes = minutesIn(turn);
    const quiet =
      said(turn, 'StartQuietWalkIntent') || (turn.expecting?.kind === 'minutes' && turn.expecting.quiet);
    if (minutes.kind === 'refused')
      return ask(minutesQuestion(turn, quiet), turn.words.walk.limit[minutes.why]);
    if (minutes.kind === 'nothing')
      return beginTheCheck(turn, { wish: { kind: 'walk', minutes: null, quiet } });
    const asked = minutes.minutes;
    const plan = (await recall(turn)).walker.plan.minutes;
    if (asked > MUCH_LONGER * plan) return ask(muchLongerQuestion(turn, { asked, plan, quiet }));
    return beginTheCheck(turn, { wish: { kind: 'walk', minutes: asked, quiet } });
  },
};

/** "Is walking safe today?": the check that is due, and "ready?" after it. */
export const isWalkingSafeRoom: Room = {
  name: 'is walking safe today',
  hears: (turn) => said(turn, 'IsWalkingSafeIntent'),
  answer: (turn) => beginTheCheck(turn, { wish: { kind: 'advice' } }),
};
