import type { CheckState } from '../check/state';
import { said, type Turn } from './turn';

/**
 * What somebody may have opened the skill for, other than to walk. Whatever could be an answer to a question of the
 * check ("less", "the same", "more") is not among it.
 */
const SOMETHING_ELSE = [
  'WeekIntent',
  'LongestWalkIntent',
  'MyPlanIntent',
  'RestartPlanIntent',
  'ChooseMinutesIntent',
  'LogWalkIntent',
  'DeleteLastWalkIntent',
  'WeeklyReminderIntent',
  'WalkReminderIntent',
  'ListRemindersIntent',
  'CancelRemindersIntent',
] as const;

/**
 * Whether the walker opened the skill and was met by a check, which nobody asked for and of which nothing is answered
 * yet, but came for something else: the check is dropped then, as if it had not begun. Without this, where one-shot
 * phrases are not routed, the week could not be heard without answering eight questions first. No walk starts by it,
 * and no warning is lost.
 */
export function openedForSomethingElse(turn: Turn): boolean {
  const { expecting } = turn;
  if (expecting?.kind !== 'check') return false;
  const { wish } = expecting.began;
  if (wish.kind !== 'launch' || wish.agreed) return false;
  return isUnanswered(expecting.state) && said(turn, ...SOMETHING_ELSE);
}

function isUnanswered({ ask, worst, before, prior, clarifying, doubt }: CheckState): boolean {
  const atItsBeginning = ask.kind !== 'thing' && ask.kind !== 'step';
  const noneBefore = prior === undefined || prior.kind === 'first_check';
  const nothingSaid = worst === 'CLEAR' && before === 'CLEAR' && clarifying === undefined && !doubt;
  return atItsBeginning && noneBefore && nothingSaid;
}
