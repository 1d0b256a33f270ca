import type { Answer } from '../check/check';
import { type FindingId, isFindingId } from '../check/findings';
import { groupsOf } from '../check/moves';
import { type GroupId, groupFindings } from '../check/questions';
import type { SelfCheckAnswer } from '../check/self-check';
import { asksAbout, type CheckState } from '../check/state';
import type { Heard } from './turn';

/** The finding that was named, if the words were one of ours. */
export function findingIn({ slots }: Heard): FindingId | undefined {
  const named = slots.Finding;
  return named !== undefined && isFindingId(named) ? named : undefined;
}

/** Whether a finding was said of one's own accord, by these intents. Not the negated ones ("no fever"). */
export const FINDING_INTENTS = ['FindingIntent', 'YesFindingIntent', 'NoButFindingIntent'] as const;

/**
 * What the heard words amount to as an answer to the standing question; undefined when they are no
 * answer but something else to do (help, repeat, a walk).
 */
export function answerIn(heard: Heard, state: CheckState): Answer | undefined {
  const finding = findingIn(heard);
  switch (heard.intent) {
    case 'AMAZON.YesIntent':
    case 'HedgedYesIntent':
      return { kind: 'yes' };
    case 'AMAZON.NoIntent':
      return { kind: 'no' };
    case 'HedgedNoIntent':
      return { kind: 'hedged_no' };
    case 'UnsureIntent':
      return { kind: 'unsure' };
    case 'GoBackIntent':
      return { kind: 'back' };
    case 'PastIntent':
      return finding === undefined ? { kind: 'past' } : qualified('past', finding, state);
    case 'ExplainedIntent':
      return finding === undefined ? { kind: 'explained' } : qualified('explained', finding, state);
    case 'FindingIntent':
      return finding === undefined ? { kind: 'unclear' } : { kind: 'finding', finding, beside: 'nothing' };
    case 'YesFindingIntent':
      return finding === undefined ? { kind: 'yes' } : { kind: 'finding', finding, beside: 'yes' };
    case 'NoButFindingIntent':
      return finding === undefined ? { kind: 'unclear' } : { kind: 'finding', finding, beside: 'no' };
    case 'NoFindingIntent':
      return negated(finding, state);
    case 'AMAZON.FallbackIntent':
    case 'GoIntent':
    case 'HoldIntent':
      return { kind: 'unclear' };
    default:
      return undefined;
  }
}

/** "I had a fever last week": about the standing question, or one still to come, or else it counts. */
function qualified(kind: 'past' | 'explained', finding: FindingId, state: CheckState): Answer {
  if (asksAbout(state.ask).includes(finding)) return { kind };
  return isStillToCome(finding, state)
    ? { kind: 'unclear' }
    : { kind: 'finding', finding, beside: 'nothing' };
}

function isStillToCome(finding: FindingId, { ask, length }: CheckState): boolean {
  if (ask.kind === 'first_check' || ask.kind === 'recheck') return false;
  if (ask.kind === 'signs') return false;
  const groups: readonly GroupId[] = groupsOf(length);
  return groups.slice(groups.indexOf(ask.group) + 1).some((group) => groupFindings(group).includes(finding));
}

/** "No fever" answers a question about fever alone; of a question about more it answers a part. */
function negated(finding: FindingId | undefined, { ask }: CheckState): Answer {
  const single = ask.kind === 'thing' || ask.kind === 'step';
  return single && finding !== undefined && asksAbout(ask).includes(finding)
    ? { kind: 'no' }
    : { kind: 'unclear' };
}

/** The same in the self-check style, where only "go" and "hold" are answers. */
export function selfCheckAnswerIn(heard: Heard): SelfCheckAnswer | undefined {
  const finding = findingIn(heard);
  switch (heard.intent) {
    case 'GoIntent':
      return { kind: 'go' };
    case 'HoldIntent':
      return { kind: 'hold' };
    case 'GoBackIntent':
      return { kind: 'back' };
    case 'FindingIntent':
    case 'YesFindingIntent':
    case 'NoButFindingIntent':
      return finding === undefined ? { kind: 'unclear' } : { kind: 'finding', finding, beside: 'nothing' };
    default:
      return ASIDES.has(heard.intent) ? undefined : { kind: 'unclear' };
  }
}

/** What may be said while signs stand and is no answer to them: all else counts as one that was not clear. */
const ASIDES: ReadonlySet<string> = new Set([
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.HelpIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.StartOverIntent',
  'WhatDoYouMeanIntent',
  'WaitIntent',
  'FeelDizzyIntent',
]);
