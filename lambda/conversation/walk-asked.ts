import { isMuchLonger } from '../plan/levels';
import { beginTheCheck } from './check';
import { recall } from './memory';
import { minutesQuestion, muchLongerQuestion } from './minutes-asked';
import { minutesIn } from './minutes-heard';
import { ask } from './reply';
import type { Room } from './room';
import { said } from './turn';

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
    const { plan } = (await recall(turn)).walker;
    if (isMuchLonger(asked, plan)) return ask(muchLongerQuestion(turn, { asked, plan: plan.minutes, quiet }));
    return beginTheCheck(turn, { wish: { kind: 'walk', minutes: asked, quiet } });
  },
};

/** "Is walking safe today?": the check that is due, and "ready?" after it. */
export const isWalkingSafeRoom: Room = {
  name: 'is walking safe today',
  hears: (turn) => said(turn, 'IsWalkingSafeIntent'),
  answer: (turn) => beginTheCheck(turn, { wish: { kind: 'advice' } }),
};
