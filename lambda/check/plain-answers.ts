import { gravestOf } from './findings';
import {
  afterThing,
  askFrom,
  askNext,
  beginFull,
  confirmThing,
  leftAfter,
  narrow,
  nextGroup,
  type Step,
} from './moves';
import { mayBeOld, questions, thingGravest } from './questions';
import { asksAbout, type CheckState } from './state';
import { gravest, isStrict } from './tiers';

/** Yes to the standing question. */
export function sayYes(state: CheckState): Step {
  const { ask } = state;
  switch (ask.kind) {
    case 'first_check':
      return beginFull(state.worst, { prior: ask });
    case 'recheck':
      return beginFull(state.worst, { prior: ask, doubt: 'yes' });
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

/** A plain no. */
export function sayNo(state: CheckState): Step {
  const { ask } = state;
  switch (ask.kind) {
    case 'first_check':
      return ask.short === 'recheck'
        ? askNext(state, { kind: 'recheck' }, state.worst)
        : askFrom(state, 0, ask);
    case 'recheck':
      return { kind: 'end', result: state.worst };
    case 'group':
      return nextGroup(state, ask.group, state.worst);
    case 'thing':
      return narrow(state, ask.group, leftAfter(ask.group, ask.thing, ask.said), ask.why);
    case 'step':
      return confirmThing(state, ask.group, ask.thing, ask.step + 1);
    case 'signs':
      return { kind: 'ask', state };
  }
}

/**
 * "Not really": unsure where the question asks about an EMERGENCY or URGENT finding, no below (policy
 * C.4, rule 3). The first-check question has no finding, but a short check must not begin on half a no.
 */
export function sayHedgedNo(state: CheckState): Step {
  const { ask } = state;
  if (ask.kind === 'first_check' || isStrict(gravestOf(asksAbout(ask)))) return sayUnsure(state);
  return state.clarifying === 'explained' ? sayNotNew(state) : sayNo(state);
}

/**
 * A group that is unsure is asked thing by thing. A single thing still unsure counts as yes when it can
 * be EMERGENCY or URGENT, as GENTLE below (policy C.4, rule 6). Of a thing that is so, an unsure
 * follow-up counts as yes: not to know whether one has to ask a clinician is to have to ask one.
 */
export function sayUnsure(state: CheckState): Step {
  const { ask } = state;
  switch (ask.kind) {
    case 'first_check':
      return beginFull(state.worst, { prior: ask });
    case 'recheck':
      return beginFull(state.worst, { prior: ask, doubt: 'unsure' });
    case 'group':
      return narrow(state, ask.group, questions[ask.group], 'unsure');
    case 'thing': {
      if (isStrict(thingGravest(ask.thing))) return sayYes(state);
      const left = leftAfter(ask.group, ask.thing, ask.said);
      return narrow(state, ask.group, left, ask.why, gravest(state.worst, 'GENTLE'));
    }
    case 'step':
      return sayYes(state);
    case 'signs':
      return { kind: 'ask', state };
  }
}

/** "Last week" and "from my knee" are followed up once; a second time they are an "I don't know". */
export function clarify(state: CheckState, why: 'past' | 'explained'): Step {
  if (state.ask.kind === 'first_check' || state.ask.kind === 'signs') return { kind: 'ask', state };
  if (state.clarifying !== undefined) return sayUnsure(state);
  return { kind: 'ask', state: { ...state, clarifying: why } };
}

/**
 * No to "is it new, or worse?". It is a no for all that counts only when new; a slipped disc, an old
 * sciatica or a pregnancy is there all the same, and is asked about by itself.
 */
export function sayNotNew(state: CheckState): Step {
  const { ask } = state;
  if (ask.kind === 'thing' && mayBeOld(ask.thing)) return sayYes(state);
  if (ask.kind !== 'group') return sayNo(state);
  return narrow(state, ask.group, questions[ask.group].filter(mayBeOld), 'unsure');
}
