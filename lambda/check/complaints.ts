import type { FindingId } from './findings';

const BODY_PARTS = [
  'breathing',
  'saddle',
  'buttock',
  'bladder_bowel',
  'both_legs',
  'both_leg_joints',
  'leg',
  'leg_joint',
  'chest',
  'heart',
  'left_arm',
  'jaw',
  'belly',
  'ribs',
  'upper_back',
  'lower_back',
  'elsewhere',
] as const;

/**
 * A part of the body, as far as the check tells them apart. `leg` is any of one leg from the thigh to
 * the toes; a joint is hip, knee or ankle; `elsewhere` is where nothing counts: head, neck, arm, hand.
 */
export type BodyPart = (typeof BODY_PARTS)[number];

const COMPLAINTS = [
  'numb',
  'tingling',
  'strange',
  'labored',
  'weak',
  'weakening',
  'heavy',
  'gives_way',
  'not_working',
  'cannot_stand_on',
  'pain',
  'severe_pain',
  'shooting_pain',
  'throbbing',
  'racing',
  'tearing',
  'tight',
  'cramp',
  'swelling',
  'leaking',
  'stiff',
  'cold',
] as const;

/** What is wrong with a part of the body, in the person's own words. */
export type Complaint = (typeof COMPLAINTS)[number];

type Row = Partial<Record<Complaint, FindingId>>;

/** One finding for several complaints. */
function each(finding: FindingId, complaints: readonly Complaint[]): Row {
  return Object.fromEntries(complaints.map((complaint) => [complaint, finding]));
}

const CHANGED_FEELING = ['numb', 'tingling', 'strange'] as const;
const HURTS = ['pain', 'severe_pain', 'shooting_pain', 'throbbing', 'cramp', 'tearing'] as const;

/**
 * Which finding a complaint about a part of the body is; none where it is an ordinary ache. In doubt it
 * is the graver one. What each row rests on:
 *
 * - saddle, buttock, bladder_bowel: numbness, tingling or changed feeling round genitals, buttocks or back
 *   passage, and any change of bladder or bowels (NHS back pain; BMJ Best Practice cauda equina; GIRFT).
 *   Pain from the buttock down is a leg's (NHS sciatica); a sore bottom or groin alone is in no source.
 * - both_legs, both_leg_joints: pain, tingling, numbness or weakness in both legs (NHS; NICE CKS 2018).
 *   Both knees or hips that only ache are joints, not nerves.
 * - leg, leg_joint: new numbness, tingling or weakness of one leg (UK pathway, same day; article sign 3);
 *   giving way, foot drop or quickly weaker (Lifespan); hardly bearing weight (article sign 2); pain in it
 *   (article sign 1). One knee, hip or ankle that only aches is a joint.
 * - chest, left_arm, jaw: pain, pressure or tightness (NHS; stop rules of Allina, Geisinger and Harvard: chest,
 *   neck, jaw, arm). A racing heart alone is a symptom to ask a clinician about (PAR-Q facts; ACSM 2015).
 * - breathing: any trouble with it (article sign 8; stop rules of Allina, Geisinger, Harvard).
 * - belly: severe or throbbing pain (Lifespan; Mayo). How bad it is can't be told from a few words: all of it.
 * - ribs, upper_back: pain of the ribs, at the top of the back, or like a band (NHS; article sign 8).
 * - lower_back: tearing pain may be the aorta's (Mayo; Lifespan), and pain too bad to bear is severe (NHS
 *   severity scale). All else is what the skill is for.
 */
const table: Readonly<Record<BodyPart, Row>> = {
  breathing: each('breathing_trouble', COMPLAINTS),
  saddle: each('saddle_numbness', [...CHANGED_FEELING, 'weak', 'heavy', 'cold', 'shooting_pain']),
  buttock: {
    ...each('saddle_numbness', [...CHANGED_FEELING, 'cold']),
    shooting_pain: 'one_leg_shooting_pain_new',
  },
  bladder_bowel: each('bladder_bowel_change', [
    ...CHANGED_FEELING,
    'weak',
    'weakening',
    'gives_way',
    'not_working',
    'leaking',
  ]),
  both_legs: {
    ...each('bilateral_leg_symptoms', [...CHANGED_FEELING, ...HURTS, 'weak', 'weakening', 'heavy']),
    ...each('bilateral_leg_symptoms', ['not_working', 'cannot_stand_on']),
    gives_way: 'leg_giving_way_or_foot_drop',
  },
  both_leg_joints: {
    ...each('bilateral_leg_symptoms', [...CHANGED_FEELING, 'weak', 'weakening', 'heavy', 'shooting_pain']),
    ...each('bilateral_leg_symptoms', ['not_working', 'cannot_stand_on']),
    gives_way: 'leg_giving_way_or_foot_drop',
  },
  leg: {
    ...each('one_leg_numb_weak_new', [...CHANGED_FEELING, 'weak', 'heavy']),
    ...each('leg_giving_way_or_foot_drop', ['gives_way', 'weakening', 'not_working']),
    ...each('one_leg_shooting_pain_new', HURTS),
    cannot_stand_on: 'cannot_bear_weight_one_leg',
  },
  leg_joint: {
    ...each('one_leg_numb_weak_new', [...CHANGED_FEELING, 'weak', 'heavy']),
    ...each('leg_giving_way_or_foot_drop', ['gives_way', 'weakening', 'not_working']),
    shooting_pain: 'one_leg_shooting_pain_new',
    cannot_stand_on: 'cannot_bear_weight_one_leg',
  },
  chest: each('chest_pain', [...CHANGED_FEELING, ...HURTS, 'tight', 'heavy']),
  heart: {
    ...each('chest_pain', ['strange', 'tight', 'heavy', 'pain', 'severe_pain', 'shooting_pain', 'cramp']),
    ...each('heart_or_exertional_symptoms', ['racing', 'throbbing', 'weak', 'not_working']),
  },
  left_arm: each('chest_pain', [...CHANGED_FEELING, ...HURTS, 'weak', 'heavy', 'tight']),
  jaw: each('chest_pain', ['pain', 'severe_pain', 'shooting_pain', 'tight', 'heavy']),
  belly: each('abdominal_or_tearing_pain', [...HURTS, 'tight', 'swelling']),
  ribs: {
    ...each('rib_or_upper_back_pain', [...CHANGED_FEELING, ...HURTS, 'tight']),
    tearing: 'abdominal_or_tearing_pain',
  },
  upper_back: {
    ...each('rib_or_upper_back_pain', [...CHANGED_FEELING, ...HURTS, 'tight']),
    tearing: 'abdominal_or_tearing_pain',
  },
  lower_back: { tearing: 'abdominal_or_tearing_pain', severe_pain: 'severe_pain' },
  elsewhere: {},
};

/** The finding that a complaint about a part of the body is, or undefined for an ordinary ache. */
export function findingOf(part: BodyPart, complaint: Complaint): FindingId | undefined {
  return table[part][complaint];
}

/** Whether a complaint, where it is no finding, is at least an ache: something to stop a walk for. */
export function isSore(complaint: Complaint): boolean {
  const sore: readonly Complaint[] = [...HURTS, 'stiff', 'tight', 'swelling', 'gives_way'];
  return sore.includes(complaint);
}

/** All parts of the body that the table has. */
export const bodyParts: readonly BodyPart[] = BODY_PARTS;

/** All complaints that the table has. */
export const complaints: readonly Complaint[] = COMPLAINTS;

/** Whether a slot's entity id is a part of the body. */
export function isBodyPart(value: string): value is BodyPart {
  return bodyParts.some((part) => part === value);
}

/** Whether a slot's entity id is a complaint. */
export function isComplaint(value: string): value is Complaint {
  return complaints.some((complaint) => complaint === value);
}
