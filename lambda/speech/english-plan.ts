import { WALKS_BETWEEN_STEPS, type Waiting } from '../plan/due';
import type { Reason } from '../plan/moves';
import { capital, minutes, walks, words } from './english-numbers';
import type { PlanWords } from './sentences';

/** Why the plan is where it is now, in a sentence or two. */
function moved(reason: Reason): string {
  switch (reason.why) {
    case 'longer':
      return `Up to ${minutes(reason.to.minutes)}, ${walks(reason.to.walks)} a week.`;
    case 'shorter':
      return `Down to ${minutes(reason.to.minutes)}, and we'll stay there for a week.`;
    case 'restarted':
      return `Your plan starts again, at ${minutes(reason.to.minutes)}.`;
    case 'chosen':
      return chosen(reason);
    case 'not_yet':
      return notYet(reason);
    case 'same':
      return `${capital(words(reason.level.minutes))} it stays.`;
    case 'longest_already':
      return `${capital(minutes(reason.level.minutes))} is as long as the plan goes, so we'll keep that.`;
    case 'shortest_already':
      return `${capital(minutes(reason.level.minutes))} is as short as the plan goes, so we'll keep that.`;
    case 'held':
    case 'not_away':
      return 'Your plan stays as it is.';
    case 'eased':
      return `It's been ${words(reason.daysAway)} days, so we'll ease in with ${minutes(reason.to.minutes)}.`;
    case 'started_again':
      return `It's been a while, so your plan starts again at ${minutes(reason.to.minutes)}.`;
  }
}

function notYet({ level, waiting }: Extract<Reason, { why: 'not_yet' }>): string {
  return `${capital(words(level.minutes))} it stays for now, and you can go longer ${whenLonger(waiting)}.`;
}

const longerWhen = (waiting: Waiting): string => `You can go longer ${whenLonger(waiting)}.`;

/** "In seven days, after two more full walks"; nobody has three to go but who has none yet. */
function whenLonger(waiting: Waiting): string {
  const days =
    waiting.days === 0 ? '' : waiting.days === 1 ? 'from tomorrow' : `in ${words(waiting.days)} days`;
  const more = waiting.walks === 1 ? 'one more full walk' : `${words(waiting.walks)} more full walks`;
  const walked = waiting.walks === WALKS_BETWEEN_STEPS ? `${words(waiting.walks)} full walks` : more;
  const after = waiting.walks === 0 ? '' : `after ${walked}`;
  return [days, after].filter(Boolean).join(', ');
}

/** What a "longer" would come to, without moving anything. */
function outlook(reason: Reason): string {
  switch (reason.why) {
    case 'longer':
      return 'You could go up a step now. Say, Alexa, tell Steady Stride to make my walks longer.';
    case 'not_yet':
      return longerWhen(reason.waiting);
    default:
      return "That's as long as the plan goes.";
  }
}

/** A choice of minutes that are no step of the plan takes the step below. */
function chosen({ asked, to }: Extract<Reason, { why: 'chosen' }>): string {
  return asked === to.minutes
    ? `${capital(minutes(to.minutes))} it is, for the next week.`
    : `The plan's step for that is ${minutes(to.minutes)}, so that's what we'll do for the next week.`;
}

/** The plan in English. */
export const englishPlan: PlanWords = {
  moved,
  is: (level) => `Your plan is ${minutes(level.minutes)}, ${walks(level.walks)} a week.`,
  outlook,
  targetMet: (n, which) =>
    which === 'this_week'
      ? `You've done ${walks(n)}, and that's your goal for the week.`
      : `You did ${walks(n)} last week, and that was your goal.`,
  offer: (n) => `Shall we go up to ${minutes(n)}?`,
  offerAgain: (n) => `Would you like ${minutes(n)} from now on, or keep it as it is?`,
  offerOnceMore: 'Shall we go up a step, yes or no?',
};
