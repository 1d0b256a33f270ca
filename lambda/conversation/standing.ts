import { afterWalkQuestion, unconfirmedQuestion, welcomeQuestion } from './launch';
import { deleteQuestion, logMinutesQuestion, logQuestion } from './log';
import type { Known } from './memory';
import { minutesQuestion, muchLongerQuestion } from './minutes-asked';
import { readyQuestion } from './ready';
import { reminderQuestion } from './reminder-asked';
import { cancelQuestion } from './reminder-list';
import type { Question } from './reply';
import type { Expecting } from './session';
import type { Turn } from './turn';

/** An open question asked again, as it was: for repeat, for what was not understood, and for "hang on". */
export function standingQuestion(
  turn: Turn,
  expecting: Exclude<Expecting, { kind: 'check' }>,
  known: Known,
): Question {
  const { walk, plan } = turn.words;
  switch (expecting.kind) {
    case 'welcome':
      return welcomeQuestion(turn);
    case 'what_next':
      return whatNext(turn);
    case 'ready':
      return readyQuestion(turn, expecting);
    case 'minutes':
      return minutesQuestion(turn, expecting.quiet);
    case 'much_longer':
      return muchLongerQuestion(turn, expecting);
    case 'after_walk':
      return afterWalkQuestion(turn, expecting.walkId);
    case 'step_up':
      return { ask: plan.offerOnceMore, reprompt: [plan.offerOnceMore], expects: expecting };
    case 'log_minutes':
      return logMinutesQuestion(turn);
    case 'log':
      return logQuestion(turn, expecting.minutes);
    case 'delete':
      return deleteQuestion(turn, expecting, known.today);
    case 'unconfirmed': {
      const { walkId: id, startedAt, planned: plannedMinutes } = expecting;
      return unconfirmedQuestion(turn, { id, startedAt, plannedMinutes }, known);
    }
    case 'reminder':
      return reminderQuestion(turn, expecting.who, expecting.draft);
    case 'cancel_reminders':
      return cancelQuestion(turn, expecting.who);
    case 'timer_offer':
      return { ask: walk.offerTimer, reprompt: [walk.offerTimerAgain], expects: expecting };
    case 'under_way':
      return underWayQuestion(turn, expecting.asks);
    case 'carry_on':
      return {
        ask: walk.carryOnAgain,
        reprompt: [turn.words.check.yesOrNo, walk.carryOnAgain],
        expects: expecting,
      };
  }
}

/** "Would you like to walk, or hear how your week went?" */
export function whatNext(turn: Turn): Question {
  const { frame } = turn.words;
  return { ask: frame.whatNext, reprompt: [frame.whatNextAgain], expects: { kind: 'what_next' } };
}

/** "Shall we walk on?", in the middle of a walk; "are you back?" in one that no player ends. */
export function underWayQuestion({ words }: Turn, asks: 'on' | 'back'): Question {
  const { walk } = words;
  const expects = { kind: 'under_way', asks } as const;
  return asks === 'on'
    ? { ask: walk.walkOn, reprompt: [walk.walkOnAgain], expects }
    : { ask: walk.areYouBack, reprompt: [walk.areYouBackAgain], expects };
}
