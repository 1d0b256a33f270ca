import type { Answer } from '../check/check';
import type { FindingId } from '../check/findings';
import { groupsOf } from '../check/moves';
import { type GroupId, groupFindings } from '../check/questions';
import type { SelfCheckAnswer } from '../check/self-check';
import { asksAbout, type CheckState } from '../check/state';
import { findingIn, findingsIn, isOtherAche } from './finding-heard';
import type { Heard } from './turn';

/**
 * Dizzy or light headed right now is nothing to walk with: a symptom that a clinician should know of before
 * exercise, as in PAR-Q's third question, and a stop rule of every source of the policy's section E.
 */
const DIZZINESS: FindingId = 'heart_or_exertional_symptoms';

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
    case 'FineIntent':
      return { kind: 'no' };
    case 'HedgedNoIntent':
      return { kind: 'hedged_no' };
    case 'UnsureIntent':
      return { kind: 'unsure' };
    case 'GoBackIntent':
      return { kind: 'back' };
    case 'PastIntent':
      return qualified('past', heard, state);
    case 'ExplainedIntent':
      return qualified('explained', heard, state);
    case 'FindingIntent':
      return finding === undefined ? { kind: 'unclear' } : { kind: 'finding', finding, beside: 'nothing' };
    case 'YesFindingIntent':
      return finding === undefined ? { kind: 'yes' } : { kind: 'finding', finding, beside: 'yes' };
    case 'NoButFindingIntent':
      return finding === undefined ? { kind: 'unclear' } : { kind: 'finding', finding, beside: 'no' };
    case 'BackHurtsIntent':
      return finding && { kind: 'finding', finding, beside: 'nothing' };
    case 'FeelDizzyIntent':
      return { kind: 'finding', finding: DIZZINESS, beside: 'nothing' };
    case 'DayAndTimeIntent':
      return { kind: 'past' };
    case 'MinutesIntent':
      return heard.slots.Minutes === '0' ? { kind: 'no' } : undefined;
    case 'NoFindingIntent':
      return negated(findingsIn(heard), state);
    case 'AMAZON.FallbackIntent':
    case 'GoIntent':
    case 'HoldIntent':
      return { kind: 'unclear' };
    default:
      return undefined;
  }
}

/** "I had a fever last week": about the standing question, or one still to come, or else it counts. */
function qualified(kind: 'past' | 'explained', heard: Heard, state: CheckState): Answer {
  const finding = findingIn(heard);
  if (finding === undefined) return { kind: isOtherAche(heard) ? 'unclear' : kind };
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
function negated(findings: readonly FindingId[], { ask }: CheckState): Answer {
  const single = ask.kind === 'thing' || ask.kind === 'step';
  const asked = findings.some((finding) => asksAbout(ask).includes(finding));
  return { kind: single && asked ? 'no' : 'unclear' };
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
    case 'BackHurtsIntent':
      return finding === undefined ? { kind: 'unclear' } : { kind: 'finding', finding, beside: 'nothing' };
    case 'FeelDizzyIntent':
      return { kind: 'finding', finding: DIZZINESS, beside: 'nothing' };
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
]);
