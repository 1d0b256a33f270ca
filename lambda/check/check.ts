import { type FindingId, gravestOf, tierOf } from './findings';
import {
  afterThing,
  askFrom,
  askNext,
  beginFull,
  confirmThing,
  groupsOf,
  narrow,
  nextGroup,
  othersOf,
  type Step,
} from './moves';
import {
  type Length,
  lengths,
  questions,
  type Thing,
  thingFindings,
  thingGravest,
  things,
} from './questions';
import { type Ask, asksAbout, type CheckState, thingsFrom } from './state';
import { gravest, isGraver, isHold, isStrict, type Tier } from './tiers';

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
  | { readonly kind: 'finding'; readonly finding: FindingId; readonly beside: 'yes' | 'no' | 'nothing' };

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
  const ask: Ask = household ? { kind: 'first_check' } : firstAsk(length);
  return { kind: 'ask', state: { length, ask, worst, before: worst } };
}

function firstAsk(length: 'daily' | 'recheck'): Ask {
  return length === 'recheck' ? { kind: 'recheck' } : { kind: 'group', group: lengths.daily[0] };
}

/** Takes one answer to the standing question. Pure: the same state and answer give the same step. */
export function answerCheck(state: CheckState, answer: Answer): Step {
  const step = take(state, answer);
  if (step.kind !== 'ask' || step.state === state || answer.kind === 'back') return step;
  const clarified = step.state.clarifying !== undefined;
  return { kind: 'ask', state: { ...step.state, before: clarified ? state.before : state.worst } };
}

function take(state: CheckState, answer: Answer): Step {
  switch (answer.kind) {
    case 'yes':
      return sayYes(state);
    case 'no':
      return sayNo(state);
    case 'hedged_no':
      return needsPlainNo(state) ? sayUnsure(state) : sayNo(state);
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

/** The first-check question has no finding, but a short check must not begin on half a "no". */
function needsPlainNo(state: CheckState): boolean {
  return state.ask.kind === 'first_check' || isStrict(gravestOf(asksAbout(state.ask)));
}

function sayYes(state: CheckState): Step {
  const { ask } = state;
  switch (ask.kind) {
    case 'first_check':
      return beginFull(state.worst);
    case 'recheck':
      return beginFull(state.worst, true);
    case 'group':
      return narrow(state, ask.group, questions[ask.group], 'yes');
    case 'thing':
      return confirmThing(state, ask.group, ask.thing, 0);
    case 'step':
      return afterThing(state, ask.group, ask.thing, gravestOf(asksAbout(ask)));
    case 'signs':
      return { kind: 'ask', state };
  }
}

function sayNo(state: CheckState): Step {
  const { ask } = state;
  switch (ask.kind) {
    case 'first_check':
      return state.length === 'recheck'
        ? askNext(state, { kind: 'recheck' }, state.worst)
        : askFrom(state, 0, ask);
    case 'recheck':
      return { kind: 'end', result: state.worst };
    case 'group':
      return nextGroup(state, ask.group, state.worst);
    case 'thing':
      return narrow(state, ask.group, thingsFrom(ask.group, ask.thing).slice(1), ask.why);
    case 'step':
      return confirmThing(state, ask.group, ask.thing, ask.step + 1);
    case 'signs':
      return { kind: 'ask', state };
  }
}

/** A group that is unsure is asked thing by thing; a single thing still unsure counts as yes, or as GENTLE. */
function sayUnsure(state: CheckState): Step {
  const { ask } = state;
  switch (ask.kind) {
    case 'first_check':
    case 'recheck':
      return beginFull(state.worst);
    case 'group':
      return narrow(state, ask.group, questions[ask.group], 'unsure');
    case 'thing': {
      if (isStrict(thingGravest(ask.thing))) return sayYes(state);
      const left = thingsFrom(ask.group, ask.thing).slice(1);
      return narrow(state, ask.group, left, ask.why, gravest(state.worst, 'GENTLE'));
    }
    case 'step':
      return isStrict(gravestOf(asksAbout(ask)))
        ? sayYes(state)
        : afterThing(state, ask.group, ask.thing, 'GENTLE');
    case 'signs':
      return { kind: 'ask', state };
  }
}

function clarify(state: CheckState, why: 'past' | 'explained'): Step {
  if (state.ask.kind === 'first_check' || state.ask.kind === 'signs') return { kind: 'ask', state };
  if (state.clarifying !== undefined) return sayUnsure(state);
  return { kind: 'ask', state: { ...state, clarifying: why } };
}

/** "Go back" and "no wait, yes": the question before is asked again, as if its answer had not been given. */
function goBack(state: CheckState): Step {
  const { prior, clarifying: _, ...rest } = state;
  if (state.clarifying !== undefined) return { kind: 'ask', state: { ...rest, ...(prior ? { prior } : {}) } };
  const ask = prior ?? previousMain(state);
  return { kind: 'ask', state: { ...rest, ask, worst: state.before } };
}

function previousMain({ ask, length }: CheckState): Ask {
  if (ask.kind === 'thing' || ask.kind === 'step') return { kind: 'group', group: ask.group };
  if (ask.kind !== 'group') return ask;
  const groups = groupsOf(length);
  const group = groups[groups.indexOf(ask.group) - 1] ?? ask.group;
  return { kind: 'group', group };
}

/**
 * A finding said of one's own accord counts at once at its tier; an EMERGENCY ends the check. One that
 * the question asks about answers it, for that thing; one that it doesn't leaves the question standing.
 */
function volunteer(state: CheckState, finding: FindingId, beside: 'yes' | 'no' | 'nothing'): Step {
  const worst = gravest(state.worst, tierOf(finding));
  if (worst === 'EMERGENCY') return { kind: 'end', result: worst };
  const heard: CheckState = { ...state, worst };
  const { ask } = state;
  if (ask.kind === 'first_check' || ask.kind === 'recheck') {
    if (isHold(tierOf(finding))) return beginFull(worst);
  } else if (ask.kind !== 'signs' && asksAbout(ask).includes(finding)) {
    return ask.kind === 'step' ? sayYes(heard) : named(heard, ask, finding, beside);
  }
  if (beside === 'no') return sayNo(heard);
  if (beside === 'yes') return sayYes(heard);
  const stillOpen = ask.kind === 'first_check' || isGraver(gravestOf(asksAbout(ask)), worst);
  return stillOpen || ask.kind === 'recheck' || ask.kind === 'signs'
    ? { kind: 'ask', state: heard }
    : nextGroup(heard, ask.group, worst);
}

/** The walker named which thing of the question it is: only a graver turn of it, and the others, are left. */
function named(
  state: CheckState,
  ask: Extract<Ask, { kind: 'group' | 'thing' }>,
  finding: FindingId,
  beside: 'yes' | 'no' | 'nothing',
): Step {
  const { group } = ask;
  const inQuestion = ask.kind === 'thing' ? [ask.thing] : questions[group];
  const id = inQuestion.find((thing) => thingFindings(thing).includes(finding));
  if (id === undefined) return { kind: 'ask', state };
  const thing: Thing = things[id];
  const step = thing.steps.findIndex(({ yes }) => {
    const tier = gravestOf(yes);
    return isStrict(tier) && isGraver(tier, state.worst);
  });
  if (step >= 0) {
    const next: Ask = { kind: 'step', group, thing: id, step };
    return askNext(
      state,
      beside === 'no' || ask.kind === 'thing' ? next : { ...next, named: true },
      state.worst,
    );
  }
  if (beside === 'no') return nextGroup(state, group, state.worst);
  if (ask.kind === 'thing') return afterThing(state, group, id, tierOf(finding));
  return narrow(state, group, othersOf(group, id), 'rest', state.worst);
}
