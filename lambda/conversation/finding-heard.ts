import {
  type BodyPart,
  type Complaint,
  findingOf,
  isBodyPart,
  isComplaint,
  isSore,
} from '../check/complaints';
import { type FindingId, isFindingId, tierOf } from '../check/findings';
import { isGraver } from '../check/tiers';
import type { Heard } from './turn';

/** Slots whose value is a finding's id. What was denied in the same breath ("a fever, but no chills") is in others. */
const FINDING_SLOTS = [
  'Finding',
  'SecondFinding',
  'Illness',
  'LastingIllness',
  'Medicine',
  'RecentEvent',
  'Operated',
  'Mishap',
  'MishapHow',
  'Act',
  'Course',
  'NoHelp',
  'BentAnd',
  'OnsetWhen',
  'Exercise',
  'Harms',
  'Counted',
  'Measured',
  'Rammed',
  'Flares',
] as const;
const PART_SLOTS = ['BodyPart', 'BackPart'] as const;
const COMPLAINT_SLOTS = ['Complaint', 'ComplaintVerb', 'Feeling', 'FeltThen'] as const;

/** By these a finding is said of one's own accord. Not the negated one ("no fever"). */
export const FINDING_INTENTS = [
  'FindingIntent',
  'YesFindingIntent',
  'NoButFindingIntent',
  'BackHurtsIntent',
] as const;

interface Ache {
  readonly part: BodyPart;
  readonly complaint: Complaint;
}

/** "My left foot" and "has gone numb": a body part and what is wrong with it, each in a slot of its own. */
function acheIn({ slots }: Heard): Ache | undefined {
  const part = firstOf(slots, PART_SLOTS, isBodyPart);
  const complaint = firstOf(slots, COMPLAINT_SLOTS, isComplaint);
  return part && complaint ? { part, complaint } : undefined;
}

function firstOf<Value extends string>(
  slots: Heard['slots'],
  names: readonly string[],
  isValue: (value: string) => value is Value,
): Value | undefined {
  return names.map((name) => slots[name] ?? '').find(isValue);
}

/** What a clinician's agreement to walking makes of a finding that lacked it: "but my doctor says to walk". */
const AGREED: Partial<Record<FindingId, FindingId>> = {
  disc_or_stenosis_not_cleared: 'disc_or_stenosis_cleared',
  fragility_not_cleared: 'fragility_stable_cleared',
  pregnant_not_cleared: 'pregnant_cleared',
};

function asAgreed({ slots }: Heard, finding: FindingId): FindingId {
  return (slots.Allows === undefined ? undefined : AGREED[finding]) ?? finding;
}

/** Every finding that was named, in the order of the slots: as one phrase, or as a body part and a complaint. */
export function findingsIn(heard: Heard): readonly FindingId[] {
  const ache = acheIn(heard);
  const pair = ache && findingOf(ache.part, ache.complaint);
  const named = FINDING_SLOTS.map((name) => heard.slots[name] ?? '').filter(isFindingId);
  // A pain that is new was not there when a clinician agreed.
  const newPain = heard.slots.NewPain !== undefined && named.includes('fragility_not_cleared');
  const asToldNow = named.map((finding) => asAgreed(heard, finding));
  return [...asToldNow, ...(newPain ? ['fragility_new_pain' as const] : []), ...(pair ? [pair] : [])];
}

/** The finding that was named, the gravest of several ("a fever and chest pain"); undefined for none. */
export function findingIn(heard: Heard): FindingId | undefined {
  const [first, ...others] = findingsIn(heard);
  if (first === undefined) return undefined;
  return others.reduce((worst, one) => (isGraver(tierOf(one), tierOf(worst)) ? one : worst), first);
}

/** Whether something was said of the body that is no finding: "my knee aches". It is no answer either. */
export function isOtherAche(heard: Heard): boolean {
  return acheIn(heard) !== undefined && findingIn(heard) === undefined;
}

/** Whether what was said is an ache, and no finding: a sore knee, a stiff neck, the back as ever. */
export function isOrdinarySoreness(heard: Heard): boolean {
  const ache = acheIn(heard);
  return isOtherAche(heard) && ache !== undefined && isSore(ache.complaint);
}
