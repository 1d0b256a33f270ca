import { type FindingId, gravestOf, tierOf } from './findings';
import type { Tier } from './tiers';

/**
 * One thing that a question names: a finding, or a family of findings told apart by follow-ups.
 *
 * A yes to the thing means one of `steps` (each a yes/no follow-up, gravest first: a yes to it settles
 * on its findings) or, when every step was answered no, `otherwise`.
 */
export interface Thing {
  readonly steps: readonly FollowUp[];
  readonly otherwise: readonly FindingId[];
}

export interface FollowUp {
  readonly id: FollowUpId;
  readonly yes: readonly FindingId[];
}

export type FollowUpId =
  | 'leg_newly_numb_weak_or_cannot_bear'
  | 'leg_new_or_unchecked'
  | 'both_legs_or_gives_way'
  | 'accident_serious'
  | 'night_unrelenting'
  | 'fragility_new_pain'
  | 'fragility_hold_off'
  | 'disc_hold_off'
  | 'pregnant_hold_off';

const one = (finding: FindingId): Thing => ({ steps: [], otherwise: [finding] });

/** Every thing the check can name, by id: what a yes to it can mean. */
export const things = {
  saddle: one('saddle_numbness'),
  bladder_bowel: one('bladder_bowel_change'),
  sexual: one('sexual_dysfunction_new'),
  both_legs: one('bilateral_leg_symptoms'),
  leg_gives_way: one('leg_giving_way_or_foot_drop'),
  accident: one('serious_accident'),
  chest: one('chest_pain'),
  breath: one('breathing_trouble'),
  faint: one('collapse_or_faint'),
  tearing_belly: one('abdominal_or_tearing_pain'),
  fever: one('fever_chills'),
  sick: one('vomiting_nausea'),
  weight: one('weight_loss_unexplained'),
  rib: one('rib_or_upper_back_pain'),
  cancer: one('cancer_history_new_pain'),
  immune: one('immunosuppressed_or_ivdu'),
  fragility: {
    steps: [
      { id: 'fragility_new_pain', yes: ['fragility_new_pain'] },
      { id: 'fragility_hold_off', yes: ['fragility_not_cleared'] },
    ],
    otherwise: ['fragility_stable_cleared'],
  },
  night: {
    steps: [{ id: 'night_unrelenting', yes: ['night_pain_unrelenting'] }],
    otherwise: ['night_pain_positional'],
  },
  one_leg: {
    steps: [
      {
        id: 'leg_newly_numb_weak_or_cannot_bear',
        yes: ['one_leg_numb_weak_new', 'cannot_bear_weight_one_leg'],
      },
      { id: 'leg_new_or_unchecked', yes: ['one_leg_shooting_pain_new', 'leg_symptoms_not_assessed'] },
    ],
    otherwise: ['assessed_stable_leg_symptoms'],
  },
  knock: one('minor_fall_recent'),
  today: one('rapid_onset'),
  severe: one('severe_pain'),
  worsening: one('worsening_pain'),
  walking: one('walking_makes_it_worse'),
  heart: one('heart_or_exertional_symptoms'),
  surgery: one('recent_surgery'),
  disc: {
    steps: [{ id: 'disc_hold_off', yes: ['disc_or_stenosis_not_cleared'] }],
    otherwise: ['disc_or_stenosis_cleared'],
  },
  pregnant: {
    steps: [{ id: 'pregnant_hold_off', yes: ['pregnant_not_cleared'] }],
    otherwise: ['pregnant_cleared'],
  },
  lasting: one('lasting_more_than_few_days'),
  new_to_exercise: one('new_to_exercise'),
  leg_today: {
    steps: [{ id: 'both_legs_or_gives_way', yes: ['bilateral_leg_symptoms', 'leg_giving_way_or_foot_drop'] }],
    otherwise: ['one_leg_numb_weak_new', 'cannot_bear_weight_one_leg'],
  },
  fall: {
    steps: [{ id: 'accident_serious', yes: ['serious_accident'] }],
    otherwise: ['minor_fall_recent'],
  },
} as const satisfies Record<string, Thing>;

export type ThingId = keyof typeof things;

/**
 * Things that happened, or hold once they are so: whether they are "still there" tells nothing of them, so a
 * past ("last week") is asked about in words of their own. A question names at most one.
 */
export const happenings = [
  'accident',
  'fall',
  'faint',
  'knock',
  'cancer',
  'surgery',
] as const satisfies readonly ThingId[];

export type Happening = (typeof happenings)[number];

/**
 * The questions of the full and the daily check, in the order they are asked: most serious tier first,
 * at most four things each, and the things of one question gravest first, which is the order in which
 * a yes is narrowed down. A thing that can turn out milder than what a no to it would leave must stand
 * last, or a yes could end milder than a no: so the leg is asked with illness, the bones with history.
 * The recheck's one question narrows nothing: a yes to it begins the full check.
 */
export const questions = {
  saddle_bladder: ['saddle', 'bladder_bowel', 'sexual'],
  legs_accident: ['both_legs', 'leg_gives_way', 'accident'],
  chest_breath: ['chest', 'breath', 'faint', 'tearing_belly'],
  illness_leg: ['fever', 'sick', 'rib', 'one_leg'],
  history: ['cancer', 'immune', 'weight', 'fragility'],
  pain: ['night', 'knock', 'today', 'severe'],
  worse_or_heart: ['worsening', 'walking', 'heart', 'surgery'],
  background: ['disc', 'pregnant', 'lasting', 'new_to_exercise'],
  daily_numb: ['saddle', 'bladder_bowel', 'leg_today'],
  daily_chest: ['chest', 'breath', 'faint', 'tearing_belly'],
  daily_change: ['fall', 'fever', 'worsening', 'walking'],
} as const satisfies Record<string, readonly ThingId[]>;

export type GroupId = keyof typeof questions;

/** What the recheck's one question asks about: anything new since the clear check earlier today. */
export const recheckFindings = [
  'saddle_numbness',
  'bladder_bowel_change',
  'bilateral_leg_symptoms',
  'leg_giving_way_or_foot_drop',
  'chest_pain',
  'breathing_trouble',
  'collapse_or_faint',
  'serious_accident',
  'one_leg_numb_weak_new',
  'minor_fall_recent',
  'worsening_pain',
] as const satisfies readonly FindingId[];

export type Length = 'full' | 'daily' | 'recheck';

/** The group questions of each length, in the order they are asked. */
export const lengths = {
  full: [
    'saddle_bladder',
    'legs_accident',
    'chest_breath',
    'illness_leg',
    'history',
    'pain',
    'worse_or_heart',
    'background',
  ],
  daily: ['daily_numb', 'daily_chest', 'daily_change'],
} as const satisfies Record<'full' | 'daily', readonly GroupId[]>;

/** Every finding that a yes to a thing can mean. */
export function thingFindings(id: ThingId): readonly FindingId[] {
  const thing: Thing = things[id];
  return [...thing.steps.flatMap((step) => step.yes), ...thing.otherwise];
}

/** Every finding that a yes to a group question can mean. */
export function groupFindings(id: GroupId): readonly FindingId[] {
  return questions[id].flatMap(thingFindings);
}

/** The gravest tier that a yes to a thing can mean. */
export function thingGravest(id: ThingId): Tier {
  return gravestOf(thingFindings(id));
}

/** The one tier that a yes to a thing means, or undefined when a follow-up must tell. */
export function thingTier(id: ThingId): Tier | undefined {
  const [first, ...rest] = thingFindings(id).map(tierOf);
  return rest.every((tier) => tier === first) ? first : undefined;
}

/** Whether a thing can be there without being new or worse: the GENTLE findings are those that can. */
export function mayBeOld(id: ThingId): boolean {
  return thingFindings(id).some((finding) => tierOf(finding) === 'GENTLE');
}

/** Whether a value read back from a session names a group question. */
export function isGroupId(value: unknown): value is GroupId {
  return typeof value === 'string' && Object.hasOwn(questions, value);
}

/** Whether a value read back from a session names a thing. */
export function isThingId(value: unknown): value is ThingId {
  return typeof value === 'string' && Object.hasOwn(things, value);
}
