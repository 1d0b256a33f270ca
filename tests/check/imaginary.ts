import { type Answer, answerCheck, beginCheck, type Step } from '../../lambda/check/check';
import type { FindingId } from '../../lambda/check/findings';
import type { Length } from '../../lambda/check/questions';
import { asksAbout, type CheckState, questionId } from '../../lambda/check/state';
import type { Tier } from '../../lambda/check/tiers';

/** Someone we made up: the findings that are theirs. */
export type Person = ReadonlySet<FindingId>;

/** How a check went: its result, and the ids of the questions that were asked, in order. */
export interface Course {
  readonly result: Tier;
  readonly asked: readonly string[];
}

/** Yes exactly when one of the findings that the question asks about is theirs. */
export function truthfully(person: Person, state: CheckState): Answer {
  return { kind: asksAbout(state.ask).some((finding) => person.has(finding)) ? 'yes' : 'no' };
}

/** Takes someone through a whole check of a length; `says` is what they answer to each state. */
export function goThrough(
  length: Length,
  says: (state: CheckState) => Answer,
  worst: Tier = 'CLEAR',
): Course {
  const asked: string[] = [];
  let step: Step = beginCheck({ length, household: false, worst });
  while (step.kind === 'ask') {
    asked.push(questionId(step.state.ask));
    if (asked.length > 200) throw new Error(`This check does not end: ${asked.slice(-5)}`);
    step = answerCheck(step.state, says(step.state));
  }
  if (step.kind === 'unanswered') throw new Error('Only a self-check ends unanswered.');
  return { result: step.result, asked };
}
