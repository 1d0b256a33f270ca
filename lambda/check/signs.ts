import type { FindingId } from './findings';
import { type Length, recheckFindings } from './questions';
import type { Tier } from './tiers';

interface Signs {
  readonly tier: Tier;
  readonly findings: readonly FindingId[];
}

/**
 * The self-check style: the same findings read out in groups of one tier each, answered by "go" or
 * "hold" alone. For a store review that objects to questions (policy A.4, design A). The recheck's
 * group is the one exception: a hold there begins the full self-check.
 */
export const signs = {
  signs_saddle: {
    tier: 'EMERGENCY',
    findings: ['saddle_numbness', 'bladder_bowel_change', 'sexual_dysfunction_new'],
  },
  signs_legs: {
    tier: 'EMERGENCY',
    findings: ['bilateral_leg_symptoms', 'leg_giving_way_or_foot_drop', 'serious_accident'],
  },
  signs_chest: {
    tier: 'EMERGENCY',
    findings: ['chest_pain', 'breathing_trouble', 'collapse_or_faint', 'abdominal_or_tearing_pain'],
  },
  signs_ill: {
    tier: 'URGENT',
    findings: [
      'one_leg_numb_weak_new',
      'cannot_bear_weight_one_leg',
      'fever_chills',
      'vomiting_nausea',
      'weight_loss_unexplained',
      'rib_or_upper_back_pain',
    ],
  },
  signs_history: {
    tier: 'URGENT',
    findings: [
      'night_pain_unrelenting',
      'cancer_history_new_pain',
      'immunosuppressed_or_ivdu',
      'fragility_new_pain',
    ],
  },
  signs_pain: {
    tier: 'CLINICIAN_FIRST',
    findings: [
      'severe_pain',
      'worsening_pain',
      'rapid_onset',
      'walking_makes_it_worse',
      'night_pain_positional',
    ],
  },
  signs_unchecked: {
    tier: 'CLINICIAN_FIRST',
    findings: [
      'minor_fall_recent',
      'heart_or_exertional_symptoms',
      'recent_surgery',
      'one_leg_shooting_pain_new',
      'leg_symptoms_not_assessed',
      'disc_or_stenosis_not_cleared',
      'fragility_not_cleared',
      'pregnant_not_cleared',
    ],
  },
  signs_gentle: {
    tier: 'GENTLE',
    findings: [
      'assessed_stable_leg_symptoms',
      'disc_or_stenosis_cleared',
      'fragility_stable_cleared',
      'pregnant_cleared',
      'lasting_more_than_few_days',
      'new_to_exercise',
    ],
  },
  signs_today_emergency: {
    tier: 'EMERGENCY',
    findings: [
      'saddle_numbness',
      'bladder_bowel_change',
      'bilateral_leg_symptoms',
      'leg_giving_way_or_foot_drop',
      'chest_pain',
      'breathing_trouble',
      'collapse_or_faint',
      'abdominal_or_tearing_pain',
      'serious_accident',
    ],
  },
  signs_today_urgent: {
    tier: 'URGENT',
    findings: ['one_leg_numb_weak_new', 'cannot_bear_weight_one_leg', 'fever_chills'],
  },
  signs_today_clinician: {
    tier: 'CLINICIAN_FIRST',
    findings: ['minor_fall_recent', 'worsening_pain', 'walking_makes_it_worse'],
  },
  signs_since: { tier: 'EMERGENCY', findings: recheckFindings },
} as const satisfies Record<string, Signs>;

export type SignsId = keyof typeof signs;

/** The groups of each length, most serious tier first. */
export const signsOf = {
  full: [
    'signs_saddle',
    'signs_legs',
    'signs_chest',
    'signs_ill',
    'signs_history',
    'signs_pain',
    'signs_unchecked',
    'signs_gentle',
  ],
  daily: ['signs_today_emergency', 'signs_today_urgent', 'signs_today_clinician'],
  recheck: ['signs_since'],
} as const satisfies Record<Length, readonly SignsId[]>;

/** Whether a value read back from a session names a group of signs. */
export function isSignsId(value: unknown): value is SignsId {
  return typeof value === 'string' && Object.hasOwn(signs, value);
}
