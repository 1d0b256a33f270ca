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

/**
 * A full check from its first question that can still raise `worst`. `prior` is the question whose answer
 * began it, to go back to; `doubt` is how a recheck was answered.
 */
export function beginFull(
  worst: Tier,
  { prior, doubt }: { readonly prior?: Ask; readonly doubt?: 'yes' | 'unsure' } = {},
): Step {
  const state: CheckState = {
    length: 'full',
    ask: { kind: 'group', group: lengths.full[0] },
    worst,
    before: worst,
    ...(doubt ? { doubt } : {}),
  };
  return askFrom(state, 0, prior);
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

/** On to the group after this one that can still raise the tier: after an EMERGENCY there is none. */
export function nextGroup(state: CheckState, group: GroupId, worst: Tier): Step {
  return askFrom(state, groupsOf(state.length).indexOf(group) + 1, state.ask, worst);
}

/**
 * Asks the things of a group one by one, most serious first, as long as one can raise the tier. With a
 * yes to the group behind it (`why` is yes) the last thing is never asked: it is what remains; and
 * nothing is asked when all that remain mean the same tier. `said` is the thing named unasked, if any.
 */
export function narrow(
  state: CheckState,
  group: GroupId,
  left: readonly ThingId[],
  why: Narrowing,
  worst: Tier = state.worst,
  said: ThingId | undefined = saidIn(state.ask),
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
  return askNext(state, { kind: 'thing', group, thing, why, ...(said ? { said } : {}) }, worst);
}

/** The thing is so: its follow-ups from the given one on that can raise the tier, gravest first. */
export function confirmThing(state: CheckState, group: GroupId, id: ThingId, from: number): Step {
  const thing: Thing = things[id];
  const step = thing.steps.findIndex(
    ({ yes }, index) => index >= from && isGraver(gravestOf(yes), state.worst),
  );
  if (step < 0) return afterThing(state, group, id, gravestOf(thing.otherwise));
  const said = saidIn(state.ask);
  return askNext(state, { kind: 'step', group, thing: id, step, ...(said ? { said } : {}) }, state.worst);
}

/** One thing of the group is settled at `tier`: the others left are asked only if they can mean worse. */
export function afterThing(state: CheckState, group: GroupId, id: ThingId, tier: Tier): Step {
  const left = leftAfter(group, id, saidIn(state.ask));
  return narrow(state, group, left, 'rest', gravest(state.worst, tier));
}

/**
 * The things of a group left to ask after this one. A thing named of one's own accord says nothing
 * about those before it, so after it all the others are left; and it is not asked again itself.
 */
export function leftAfter(group: GroupId, id: ThingId, said: ThingId | undefined): readonly ThingId[] {
  const all: readonly ThingId[] = questions[group];
  const left = said === id ? all : thingsFrom(group, id).slice(1);
  return left.filter((thing) => thing !== said);
}

/** The thing that was named unasked, while its group is being narrowed down. */
export function saidIn(ask: Ask): ThingId | undefined {
  return ask.kind === 'thing' || ask.kind === 'step' ? ask.said : undefined;
}
