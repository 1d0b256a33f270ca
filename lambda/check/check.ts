import { type FindingId, tierOf } from './findings';
import { goBack } from './go-back';
import { beginFull, type Step } from './moves';
import { clarify, sayHedgedNo, sayNo, sayNotNew, sayUnsure, sayYes } from './plain-answers';
import { type Length, lengths } from './questions';
import { type Ask, asksAbout, type CheckState } from './state';
import { gravest, isHold, type Tier } from './tiers';
import { type Beside, volunteer } from './volunteered';

export type { Step } from './moves';

/**
 * What the walker's words amount to as an answer. A hedged yes is a `yes`; a finding said of one's own
 * accord comes with whether a yes or a no was said beside it.
 */
export type Answer =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'hedged_no' }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'past' }
  | { readonly kind: 'explained' }
  | { readonly kind: 'back' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'finding'; readonly finding: FindingId; readonly beside: Beside };

export interface Beginning {
  readonly length: Length;
  /** Nobody's voice was recognised: a short check first asks whether this is someone's first. */
  readonly household: boolean;
  /** The tier of what was said of the walker's own accord before the first question; CLEAR for nothing. */
  readonly worst: Tier;
}

/**
 * Begins a check. A warning said beforehand makes it a full one (it has just removed the clear date
 * that a short one rests on) and leaves only the questions that can still raise the tier; an EMERGENCY
 * ends it at once.
 */
export function beginCheck({ length, household, worst }: Beginning): Step {
  if (worst === 'EMERGENCY') return { kind: 'end', result: worst };
  if (length === 'full' || isHold(worst)) return beginFull(worst);
  const ask: Ask = household ? { kind: 'first_check', short: length } : firstAsk(length);
  return { kind: 'ask', state: { length, ask, worst, before: worst } };
}

function firstAsk(length: 'daily' | 'recheck'): Ask {
  return length === 'recheck' ? { kind: 'recheck' } : { kind: 'group', group: lengths.daily[0] };
}

/** Takes one answer to the standing question. Pure: the same state and answer give the same step. */
export function answerCheck(state: CheckState, answer: Answer): Step {
  const step = take(state, answer);
  if (step.kind !== 'ask' || step.state === state || answer.kind === 'back') return step;
  const stands = step.state.ask === state.ask;
  const before = gravest(stands ? state.before : state.worst, asideIn(state, answer));
  return { kind: 'ask', state: { ...step.state, before } };
}

/** The tier of a finding that the question did not ask about: going back does not take it back. */
function asideIn({ ask }: CheckState, answer: Answer): Tier {
  const aside = answer.kind === 'finding' && !asksAbout(ask).includes(answer.finding);
  return aside ? tierOf(answer.finding) : 'CLEAR';
}

function take(state: CheckState, answer: Answer): Step {
  switch (answer.kind) {
    case 'yes':
      return sayYes(state);
    case 'no':
      return state.clarifying === 'explained' ? sayNotNew(state) : sayNo(state);
    case 'hedged_no':
      return sayHedgedNo(state);
    case 'unsure':
      return sayUnsure(state);
    case 'past':
    case 'explained':
      return clarify(state, answer.kind);
    case 'back':
      return goBack(state);
    case 'unclear':
      return { kind: 'ask', state };
    case 'finding':
      return volunteer(state, answer.finding, answer.beside);
  }
}
