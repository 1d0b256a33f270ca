import { type FindingId, gravestOf } from './findings';
import {
  type FollowUp,
  type GroupId,
  groupFindings,
  type Happening,
  happenings,
  type Length,
  lengths,
  questions,
  recheckFindings,
  type Thing,
  type ThingId,
  thingFindings,
  things,
} from './questions';
import { type SignsId, signs } from './signs';
import { gravest, isGraver, isHold, type Tier } from './tiers';

/**
 * Why single things of a group are being asked: `yes` one of those left is true and not found yet;
 * `unsure` the walker did not know about the group; `rest` one was found, the others are looked at too.
 */
export type Narrowing = 'yes' | 'unsure' | 'rest';

/** The one question that stands. Data, so that a session can carry it. */
export type Ask =
  /** `short` is the check it stands before, for someone who takes a yes back. */
  | { readonly kind: 'first_check'; readonly short: 'daily' | 'recheck' }
  | { readonly kind: 'recheck' }
  | { readonly kind: 'group'; readonly group: GroupId }
  | {
      readonly kind: 'thing';
      readonly group: GroupId;
      readonly thing: ThingId;
      readonly why: Narrowing;
      readonly said?: ThingId;
    }
  | {
      readonly kind: 'step';
      readonly group: GroupId;
      readonly thing: ThingId;
      readonly step: number;
      /** The thing the walker named unasked: not asked again, but the others of its group still are. */
      readonly said?: ThingId;
    }
  | { readonly kind: 'signs'; readonly signs: SignsId; readonly again: boolean };

/** A clarifying question about the one that stands: "is it still there?", "is it new, or worse?" */
export type Clarifying = 'past' | 'explained';

/**
 * All that a check remembers while it runs, and only in the session: where it is, the worst tier so
 * far, and the worst tier before the last answer. No finding and no answer is in it.
 */
export interface CheckState {
  readonly length: Length;
  readonly ask: Ask;
  readonly worst: Tier;
  readonly before: Tier;
  /** The question before this one, for "go back". */
  readonly prior?: Ask;
  readonly clarifying?: Clarifying;
  /** The recheck was answered so and began this full check: something it asked about is still open. */
  readonly doubt?: 'yes' | 'unsure';
}

/** Every finding that a yes to the standing question can mean; none for the first-check question. */
export function asksAbout(ask: Ask): readonly FindingId[] {
  switch (ask.kind) {
    case 'first_check':
      return [];
    case 'recheck':
      return recheckFindings;
    case 'group':
      return groupFindings(ask.group);
    case 'thing':
      return thingFindings(ask.thing);
    case 'step':
      return stepOf(ask.thing, ask.step).yes;
    case 'signs':
      return signs[ask.signs].findings;
  }
}

/** The id of the standing question; the same when it is asked again, explained or clarified. */
export function questionId(ask: Ask): string {
  switch (ask.kind) {
    case 'first_check':
    case 'recheck':
      return ask.kind;
    case 'group':
      return ask.group;
    case 'thing':
      return `${ask.group}.${ask.thing}`;
    case 'step':
      return `${ask.group}.${stepOf(ask.thing, ask.step).id}`;
    case 'signs':
      return ask.signs;
  }
}

/** The thing of the standing question that happened, if it names one: a past is asked about otherwise then. */
export function happeningIn(ask: Ask): Happening | undefined {
  switch (ask.kind) {
    case 'group':
      return happenings.find((happened) => questions[ask.group].some((thing) => thing === happened));
    case 'thing':
    case 'step':
      return happenings.find((happened) => happened === ask.thing);
    case 'first_check':
    case 'recheck':
    case 'signs':
      return undefined;
  }
}

/** One follow-up of a thing. Throws a RangeError past its last: a check never asks one that is not there. */
export function stepOf(id: ThingId, index: number): FollowUp {
  const thing: Thing = things[id];
  const step = thing.steps[index];
  if (step === undefined) throw new RangeError(`${id} has no follow-up ${index}.`);
  return step;
}

/** The things of a group from the given one on. */
export function thingsFrom(group: GroupId, thing: ThingId): readonly ThingId[] {
  const all: readonly ThingId[] = questions[group];
  return all.slice(all.indexOf(thing));
}

/** Whether an answer to the question can still change how the check ends. */
export function isOpen(ask: Ask, worst: Tier): boolean {
  if (ask.kind === 'first_check' || ask.kind === 'recheck') return !isHold(worst);
  return isGraver(gravestOf(asksAbout(ask)), worst);
}

/** The gravest tier that a yes already said, but not narrowed down yet, can still mean; CLEAR when none is open. */
export function openYes(state: CheckState): Tier {
  return gravest(openInQuestion(state.ask), state.doubt === 'yes' ? openInDoubt(state) : 'CLEAR');
}

function openInQuestion(ask: Ask): Tier {
  switch (ask.kind) {
    case 'thing':
      return ask.why === 'yes' ? gravestOf(thingsFrom(ask.group, ask.thing).flatMap(thingFindings)) : 'CLEAR';
    case 'step': {
      const thing: Thing = things[ask.thing];
      return gravestOf([...thing.steps.slice(ask.step).flatMap((step) => step.yes), ...thing.otherwise]);
    }
    case 'first_check':
    case 'recheck':
    case 'group':
    case 'signs':
      return 'CLEAR';
  }
}

function openInDoubt(state: CheckState): Tier {
  if (state.ask.kind === 'first_check' || state.ask.kind === 'recheck' || state.ask.kind === 'signs')
    return gravestOf(recheckFindings);
  const { group } = state.ask;
  const groups: readonly GroupId[] = lengths.full;
  const still = new Set(groups.slice(groups.indexOf(group)).flatMap(groupFindings));
  return gravestOf(recheckFindings.filter((finding) => still.has(finding)));
}

/**
 * What someone who leaves now must hear: the worst tier so far, and, said with "if", a graver one that
 * an answer not settled yet (a yes to a group, "I don't know", "last week") can mean.
 */
export function leavingAdvice(state: CheckState): { readonly sure: Tier; readonly maybe?: Tier } {
  const unsettled =
    state.clarifying !== undefined || (state.ask.kind === 'thing' && state.ask.why === 'unsure');
  const open = gravest(
    openYes(state),
    unsettled ? gravestOf(asksAbout(state.ask)) : 'CLEAR',
    state.doubt ? openInDoubt(state) : 'CLEAR',
  );
  return isGraver(open, state.worst) ? { sure: state.worst, maybe: open } : { sure: state.worst };
}

/** Whether a warning above GENTLE has been said in this check, narrowed down or not. */
export function hasWarning(state: CheckState): boolean {
  return isHold(state.worst) || isHold(openYes(state));
}
