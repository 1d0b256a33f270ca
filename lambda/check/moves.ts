import { gravestOf } from './findings';
import {
  type GroupId,
  groupFindings,
  type Length,
  lengths,
  questions,
  type Thing,
  type ThingId,
  thingGravest,
  things,
  thingTier,
} from './questions';
import { type Ask, type CheckState, type Narrowing, thingsFrom } from './state';
import { gravest, isGraver, type Tier } from './tiers';

/** Where the check goes after an answer: on to a question, or to its end with a result. */
export type Step =
  | { readonly kind: 'ask'; readonly state: CheckState }
  | { readonly kind: 'end'; readonly result: Tier }
  /** Self-check style only: twice neither "go" nor "hold". No walk, and the tier is said with "if". */
  | { readonly kind: 'unanswered'; readonly tier: Tier };

/** A full check from its first question that can still raise `worst`; `doubt` when a recheck's yes began it. */
export function beginFull(worst: Tier, doubt?: true): Step {
  const state: CheckState = {
    length: 'full',
    ask: { kind: 'group', group: lengths.full[0] },
    worst,
    before: worst,
    ...(doubt ? { doubt } : {}),
  };
  return askFrom(state, 0, undefined);
}

/** The groups of a length in order; a recheck has none of its own. */
export function groupsOf(length: Length): readonly GroupId[] {
  return length === 'daily' ? lengths.daily : lengths.full;
}

/** Asks the given question next, with the one that stood as the one before. */
export function askNext(state: CheckState, ask: Ask, worst: Tier): Step {
  const { clarifying: _, ...rest } = state;
  return { kind: 'ask', state: { ...rest, ask, prior: state.ask, worst } };
}

/** The next group, from the given index on, that can still raise the tier; the end when there is none. */
export function askFrom(
  state: CheckState,
  index: number,
  prior: Ask | undefined,
  worst: Tier = state.worst,
): Step {
  const group = groupsOf(state.length)
    .slice(index)
    .find((id) => isGraver(gravestOf(groupFindings(id)), worst));
  if (group === undefined) return { kind: 'end', result: worst };
  const { clarifying: _, prior: __, ...rest } = state;
  const ask: Ask = { kind: 'group', group };
  return { kind: 'ask', state: { ...rest, ask, ...(prior ? { prior } : {}), worst } };
}

/** On to the group after this one; an EMERGENCY ends the check. */
export function nextGroup(state: CheckState, group: GroupId, worst: Tier): Step {
  if (worst === 'EMERGENCY') return { kind: 'end', result: worst };
  return askFrom(state, groupsOf(state.length).indexOf(group) + 1, state.ask, worst);
}

/**
 * Asks the things of a group one by one, most serious first, as long as one can raise the tier. With a
 * yes to the group behind it (`why` is yes) the last thing is never asked: it is what remains; and
 * nothing is asked when all that remain mean the same tier.
 */
export function narrow(
  state: CheckState,
  group: GroupId,
  left: readonly ThingId[],
  why: Narrowing,
  worst: Tier = state.worst,
): Step {
  const [only, ...others] = left;
  if (why === 'yes' && only !== undefined) {
    const tier = thingTier(only);
    if (tier !== undefined && others.every((thing) => thingTier(thing) === tier))
      return nextGroup(state, group, gravest(worst, tier));
    if (others.length === 0) return confirmThing({ ...state, worst }, group, only, 0);
  }
  const thing = left.find((id) => isGraver(thingGravest(id), worst));
  if (thing === undefined) return nextGroup(state, group, worst);
  return askNext(state, { kind: 'thing', group, thing, why }, worst);
}

/** The thing is so: its follow-ups from the given one on that can raise the tier, gravest first. */
export function confirmThing(state: CheckState, group: GroupId, id: ThingId, from: number): Step {
  const thing: Thing = things[id];
  const step = thing.steps.findIndex(
    (candidate, index) => index >= from && isGraver(gravestOf(candidate.yes), state.worst),
  );
  const named = state.ask.kind === 'step' && state.ask.named === true;
  const next: Ask = { kind: 'step', group, thing: id, step, ...(named ? { named } : {}) };
  if (step >= 0) return askNext(state, next, state.worst);
  return afterThing(state, group, id, gravestOf(thing.otherwise));
}

/**
 * One thing of the group is settled at `tier`: the others are asked only if they can mean worse. A
 * thing named of one's own accord says nothing about those before it, so these are looked at too.
 */
export function afterThing(state: CheckState, group: GroupId, id: ThingId, tier: Tier): Step {
  const worst = gravest(state.worst, tier);
  if (worst === 'EMERGENCY') return { kind: 'end', result: worst };
  const named = state.ask.kind === 'step' && state.ask.named === true;
  const left = named ? othersOf(group, id) : thingsFrom(group, id).slice(1);
  return narrow(state, group, left, 'rest', worst);
}

/** The things of a group but one. */
export function othersOf(group: GroupId, id: ThingId): readonly ThingId[] {
  return questions[group].filter((thing) => thing !== id);
}
