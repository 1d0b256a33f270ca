import type { Answer, Beginning, Step } from './check';
import { tierOf } from './findings';
import { type SignsId, signs, signsOf } from './signs';
import type { CheckState } from './state';
import { gravest, isGraver, isHold, type Tier } from './tiers';

/** In the self-check style only "go" and "hold" are answers; everything else is not. */
export type SelfCheckAnswer =
  | { readonly kind: 'go' }
  | { readonly kind: 'hold' }
  | Extract<Answer, { kind: 'finding' | 'back' | 'unclear' }>;

/** Begins a self-check; the same lengths, household question and volunteered warnings as the asked style. */
export function beginSelfCheck({ length, household, worst }: Beginning): Step {
  if (worst === 'EMERGENCY') return { kind: 'end', result: worst };
  const state = { worst, before: worst };
  if (length === 'full' || isHold(worst)) return readFrom({ ...state, length: 'full' }, 0, worst);
  if (household)
    return { kind: 'ask', state: { ...state, length, ask: { kind: 'first_check', short: length } } };
  return readFrom({ ...state, length }, 0, worst);
}

/** Takes one answer to the signs just read out. */
export function answerSelfCheck(state: CheckState, answer: SelfCheckAnswer): Step {
  switch (answer.kind) {
    case 'go':
      return go(state);
    case 'hold':
      return hold(state);
    case 'back':
      return { kind: 'ask', state: previous(state) };
    case 'finding':
      return volunteerSign(state, gravest(state.worst, tierOf(answer.finding)));
    case 'unclear':
      return unclear(state);
  }
}

function go(state: CheckState): Step {
  const { ask, length } = state;
  if (ask.kind !== 'signs') return readFrom(state, 0, state.worst);
  const groups: readonly SignsId[] = signsOf[length];
  return readFrom(state, groups.indexOf(ask.signs) + 1, state.worst);
}

/** A hold gives the group's result; to the first-check question or the recheck it begins the full self-check. */
function hold(state: CheckState): Step {
  const { ask } = state;
  if (ask.kind !== 'signs') return readFrom({ ...state, length: 'full' }, 0, state.worst);
  if (ask.signs === 'signs_since')
    return readFrom({ ...state, length: 'full', doubt: 'yes' }, 0, state.worst);
  return { kind: 'end', result: gravest(state.worst, signs[ask.signs].tier) };
}

/**
 * Asked again once; a second time no walk starts, and the group's advice is given with "if". To the
 * first-check question anything but "go", "yes" included, begins the full self-check.
 */
function unclear(state: CheckState): Step {
  const { ask } = state;
  if (ask.kind !== 'signs') return hold(state);
  if (ask.again) return { kind: 'unanswered', tier: gravest(state.worst, signs[ask.signs].tier) };
  return { kind: 'ask', state: { ...state, ask: { ...ask, again: true } } };
}

function volunteerSign(state: CheckState, worst: Tier): Step {
  if (worst === 'EMERGENCY') return { kind: 'end', result: worst };
  const { ask } = state;
  const heard = { ...state, worst, before: worst };
  if (isHold(worst) && state.length !== 'full') return readFrom({ ...heard, length: 'full' }, 0, worst);
  if (ask.kind !== 'signs' || isGraver(signs[ask.signs].tier, worst)) return { kind: 'ask', state: heard };
  const groups: readonly SignsId[] = signsOf[state.length];
  return readFrom(heard, groups.indexOf(ask.signs) + 1, worst);
}

/** What was said of one's own accord is not taken back by going back, and nothing else raises the tier. */
function previous(state: CheckState): CheckState {
  const { ask, length } = state;
  if (ask.kind !== 'signs') return state;
  const groups: readonly SignsId[] = signsOf[length];
  const before = groups[groups.indexOf(ask.signs) - 1] ?? ask.signs;
  return { ...state, ask: { kind: 'signs', signs: before, again: false } };
}

/** The next group, from the given index on, that can still raise the tier; the end when there is none. */
function readFrom(state: Omit<CheckState, 'ask'>, index: number, worst: Tier): Step {
  const groups: readonly SignsId[] = signsOf[state.length];
  const next = groups.slice(index).find((id) => isGraver(signs[id].tier, worst));
  if (next === undefined) return { kind: 'end', result: worst };
  const ask = { kind: 'signs', signs: next, again: false } as const;
  return { kind: 'ask', state: { ...state, worst, ask } };
}
