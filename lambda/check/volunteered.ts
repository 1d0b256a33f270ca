import { type FindingId, gravestOf, tierOf } from './findings';
import { afterThing, askNext, beginFull, narrow, nextGroup, type Step } from './moves';
import { sayNo, sayUnsure, sayYes } from './plain-answers';
import { questions, type Thing, type ThingId, thingFindings, things } from './questions';
import { type Ask, asksAbout, type CheckState, isOpen } from './state';
import { gravest, isGraver, isHold, isStrict } from './tiers';

/** What was said beside a finding: "yes, my leg is numb", "no, but my leg is numb", "my leg is numb". */
export type Beside = 'yes' | 'no' | 'nothing';

/**
 * A finding said of one's own accord counts at once at its tier; an EMERGENCY ends the check. One that
 * the question asks about answers it, for that thing; one that it doesn't leaves the question standing.
 */
export function volunteer(state: CheckState, finding: FindingId, beside: Beside): Step {
  const worst = gravest(state.worst, tierOf(finding));
  if (worst === 'EMERGENCY') return { kind: 'end', result: worst };
  const heard: CheckState = { ...state, worst };
  const { ask } = state;
  switch (ask.kind) {
    case 'first_check':
    case 'recheck':
      return isHold(worst) ? beginFull(worst, inShortCheck(ask, finding, beside)) : aside(heard, beside);
    case 'group':
    case 'thing':
      return asksAbout(ask).includes(finding) ? named(heard, ask, finding, beside) : aside(heard, beside);
    case 'step':
      return isMilderTurn(ask, finding) && beside === 'nothing' ? sayNo(heard) : aside(heard, beside);
    case 'signs':
      return { kind: 'ask', state: heard };
  }
}

/** A warning makes a full check of a short one; a yes beside it that it does not explain stays open. */
function inShortCheck(ask: Ask, finding: FindingId, beside: Beside): Parameters<typeof beginFull>[1] {
  if (asksAbout(ask).includes(finding)) return { prior: ask };
  return ask.kind === 'recheck' && beside === 'yes' ? { doubt: 'yes' } : {};
}

/** "My doctor says walking is fine", to a follow-up that asks about just that, is its no. */
function isMilderTurn(ask: Extract<Ask, { kind: 'step' }>, finding: FindingId): boolean {
  return !isStrict(gravestOf(asksAbout(ask))) && thingFindings(ask.thing).includes(finding);
}

/**
 * The question did not ask about it. "Yes, my leg is numb" to "numbness between your legs?" is then no
 * plain yes, and never a no: the things of the question are asked one by one.
 */
function aside(state: CheckState, beside: Beside): Step {
  if (beside === 'yes') return state.ask.kind === 'group' ? sayUnsure(state) : sayYes(state);
  return beside === 'no' || !isOpen(state.ask, state.worst) ? sayNo(state) : { kind: 'ask', state };
}

/** The walker named which thing of the question it is: only a graver turn of it, and the others, are left. */
function named(
  state: CheckState,
  ask: Extract<Ask, { kind: 'group' | 'thing' }>,
  finding: FindingId,
  beside: Beside,
): Step {
  const { group } = ask;
  const asked: readonly ThingId[] = ask.kind === 'thing' ? [ask.thing] : questions[group];
  const id = asked.find((thing) => thingFindings(thing).includes(finding));
  if (id === undefined) return { kind: 'ask', state };
  const said = ask.kind === 'group' && beside !== 'no' ? id : ask.kind === 'thing' ? ask.said : undefined;
  const thing: Thing = things[id];
  const step = thing.steps.findIndex(({ yes }) => isGraver(gravestOf(yes), state.worst));
  if (step >= 0)
    return askNext(state, { kind: 'step', group, thing: id, step, ...(said ? { said } : {}) }, state.worst);
  if (ask.kind === 'thing') return afterThing(state, group, id, tierOf(finding));
  if (beside === 'no') return nextGroup(state, group, state.worst);
  const others = asked.filter((other) => other !== id);
  return narrow(state, group, others, 'rest', state.worst, id);
}
