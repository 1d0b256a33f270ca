import type { CheckState } from '../check/state';
import { said, type Turn } from './turn';

/** What can be answered in one breath. What changes something, or asks back, waits until the check is done. */
const ONE_BREATH = ['WeekIntent', 'LongestWalkIntent', 'MyPlanIntent', 'ListRemindersIntent'] as const;

/**
 * Whether the walker, met by a check, asks something else before answering any of it ("how did I do this
 * week?"): it is told, and the check's question asked again. Without this, where one-shot phrases are not
 * routed, the week could not be heard without answering eight questions first. Once something is
 * answered, the check goes first.
 */
export function asksSomethingFirst(turn: Turn): boolean {
  const { expecting } = turn;
  return expecting?.kind === 'check' && isUnanswered(expecting.state) && said(turn, ...ONE_BREATH);
}

function isUnanswered({ ask, worst, before, prior, clarifying, doubt }: CheckState): boolean {
  const atItsBeginning = ask.kind !== 'thing' && ask.kind !== 'step';
  const noneBefore = prior === undefined || prior.kind === 'first_check';
  const nothingSaid = worst === 'CLEAR' && before === 'CLEAR' && clarifying === undefined && !doubt;
  return atItsBeginning && noneBefore && nothingSaid;
}
