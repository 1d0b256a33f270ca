import type { Question } from './reply';
import type { Expecting } from './session';
import type { Turn } from './turn';

/** "How many minutes would you like to walk?" */
export function minutesQuestion(turn: Turn, quiet: boolean): Question {
  const { walk } = turn.words;
  return { ask: walk.howMany, reprompt: [walk.howManyAgain], expects: { kind: 'minutes', quiet } };
}

/** "Thirty minutes is more than twice your plan's ten. Shall we do ten instead?" */
export function muchLongerQuestion(
  turn: Turn,
  { asked, plan, quiet, ready }: Omit<Extract<Expecting, { kind: 'much_longer' }>, 'kind'>,
): Question {
  const { walk } = turn.words;
  const expects = { kind: 'much_longer', asked, plan, quiet, ...(ready ? { ready } : {}) } as const;
  return { ask: walk.muchLonger(asked, plan), reprompt: [walk.muchLongerAgain(asked, plan)], expects };
}
