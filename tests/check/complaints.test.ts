import {
  type BodyPart,
  bodyParts,
  type Complaint,
  complaints,
  findingOf,
  isBodyPart,
  isComplaint,
} from '../../lambda/check/complaints';
import { isFindingId, tierOf } from '../../lambda/check/findings';
import {
  findingIn,
  findingsIn,
  isOrdinarySoreness,
  isOtherAche,
} from '../../lambda/conversation/finding-heard';
import { modelFor } from '../../simulator/model';

/** "My left foot has gone numb": which finding a body part and its complaint are. */

describe('a complaint about a part of the body', () => {
  test.each<[BodyPart, Complaint, string]>([
    ['saddle', 'numb', 'saddle_numbness'],
    ['saddle', 'tingling', 'saddle_numbness'],
    ['buttock', 'strange', 'saddle_numbness'],
    ['buttock', 'shooting_pain', 'one_leg_shooting_pain_new'],
    ['bladder_bowel', 'not_working', 'bladder_bowel_change'],
    ['both_legs', 'pain', 'bilateral_leg_symptoms'],
    ['both_legs', 'weak', 'bilateral_leg_symptoms'],
    ['both_legs', 'gives_way', 'leg_giving_way_or_foot_drop'],
    ['leg', 'numb', 'one_leg_numb_weak_new'],
    ['leg', 'weakening', 'leg_giving_way_or_foot_drop'],
    ['leg', 'pain', 'one_leg_shooting_pain_new'],
    ['leg', 'cannot_stand_on', 'cannot_bear_weight_one_leg'],
    ['leg_joint', 'gives_way', 'leg_giving_way_or_foot_drop'],
    ['chest', 'tight', 'chest_pain'],
    ['left_arm', 'heavy', 'chest_pain'],
    ['heart', 'racing', 'heart_or_exertional_symptoms'],
    ['breathing', 'labored', 'breathing_trouble'],
    ['belly', 'throbbing', 'abdominal_or_tearing_pain'],
    ['ribs', 'pain', 'rib_or_upper_back_pain'],
    ['upper_back', 'pain', 'rib_or_upper_back_pain'],
    ['upper_back', 'tearing', 'abdominal_or_tearing_pain'],
    ['lower_back', 'tearing', 'abdominal_or_tearing_pain'],
  ])('%s, %s → %s', (part, complaint, finding) => expect(findingOf(part, complaint)).toBe(finding));

  test.each<[BodyPart, readonly Complaint[]]>([
    ['lower_back', ['pain', 'stiff', 'tight', 'cramp', 'throbbing', 'shooting_pain', 'weak']],
    ['leg_joint', ['pain', 'stiff', 'swelling', 'throbbing']],
    ['both_leg_joints', ['pain', 'stiff']],
    ['both_legs', ['stiff', 'cold']],
    ['elsewhere', complaints],
  ])('%s: an ordinary ache is no finding', (part, aches) => {
    expect(aches.filter((complaint) => findingOf(part, complaint) !== undefined)).toEqual([]);
  });

  test('what is wrong with both legs is never milder than with one', () => {
    for (const complaint of complaints) {
      const one = findingOf('leg', complaint);
      if (one === undefined) continue;
      expect([complaint, tierOf(findingOf('both_legs', complaint) ?? 'new_to_exercise')]).toEqual([
        complaint,
        'EMERGENCY',
      ]);
    }
  });
});

describe('what was heard', () => {
  const heard = (slots: Record<string, string>) => ({ intent: 'FindingIntent', slots });

  test.each<[Record<string, string>, string | undefined]>([
    [{ BodyPart: 'leg', Feeling: 'numb' }, 'one_leg_numb_weak_new'],
    [{ Complaint: 'pain', Where: 'in', BodyPart: 'chest' }, 'chest_pain'],
    [{ BackPart: 'lower_back', Feeling: 'tearing' }, 'abdominal_or_tearing_pain'],
    [{ BackPart: 'lower_back', Feeling: 'pain' }, undefined],
    [{ BodyPart: 'elsewhere', Feeling: 'pain' }, undefined],
    [{ BodyPart: 'leg' }, undefined],
    [{ Feeling: 'numb' }, undefined],
    [{ BodyPart: 'my foot', Feeling: 'numb' }, undefined],
    [{ Finding: 'fever_chills' }, 'fever_chills'],
    [{ Finding: 'fever_chills', SecondFinding: 'chest_pain' }, 'chest_pain'],
    [{ Finding: 'fever_chills', BodyPart: 'chest', Feeling: 'tight' }, 'chest_pain'],
    [{ Finding: 'chest_pain', BodyPart: 'elsewhere', Feeling: 'pain' }, 'chest_pain'],
    [{ Mishap: 'minor_fall_recent', MishapHow: 'serious_accident' }, 'serious_accident'],
    [{ Illness: 'fragility_not_cleared' }, 'fragility_not_cleared'],
    [{ Illness: 'fragility_not_cleared', NewPain: 'new_pain' }, 'fragility_new_pain'],
    [{ Illness: 'disc_or_stenosis_not_cleared', NewPain: 'new_pain' }, 'disc_or_stenosis_not_cleared'],
    [{ Absent: 'fever_chills', Denied: 'chest_pain' }, undefined],
  ])('%j → %s', (slots, finding) => expect(findingIn(heard(slots))).toBe(finding));

  test('several are all there, in the order they were said', () => {
    const slots = { Finding: 'fever_chills', SecondFinding: 'vomiting_nausea' };
    expect(findingsIn(heard(slots))).toEqual(['fever_chills', 'vomiting_nausea']);
  });

  test('an ache that is no finding is known as one, and only an ache is soreness', () => {
    const knee = heard({ BodyPart: 'leg_joint', Feeling: 'pain' });
    const coldHands = heard({ BodyPart: 'elsewhere', Feeling: 'cold' });
    const foot = heard({ BodyPart: 'leg', Feeling: 'numb' });
    expect([knee, coldHands, foot].map(isOtherAche)).toEqual([true, true, false]);
    expect([knee, coldHands, foot].map(isOrdinarySoreness)).toEqual([true, false, false]);
  });
});

describe('the interaction model', () => {
  const { intents, types = [] } = modelFor('en-US').interactionModel.languageModel;
  const ids = (name: string): readonly string[] =>
    types.find((type) => type.name === name)?.values.flatMap(({ id }) => id ?? []) ?? [];

  test('knows every part and complaint of the table, and no others', () => {
    const parts = [...ids('BodyPart'), ...ids('BackPart')];
    expect([...parts].sort()).toEqual([...bodyParts].sort());
    const said = [...ids('Complaint'), ...ids('Feeling')];
    expect(complaints.filter((complaint) => !said.includes(complaint))).toEqual([]);
    expect(said.filter((id) => !isComplaint(id))).toEqual([]);
    expect(parts.filter((id) => !isBodyPart(id))).toEqual([]);
  });

  test('each id of a slot that names findings is one', () => {
    const slots = intents
      .filter(({ name }) => name === 'FindingIntent')
      .flatMap((intent) => intent.slots ?? [])
      .filter(({ name }) => findingsIn({ intent: '', slots: { [name]: 'chest_pain' } }).length > 0);
    expect(slots.length).toBeGreaterThan(10);
    for (const { type } of slots) expect(ids(type).filter((id) => !isFindingId(id))).toEqual([]);
  });
});

test.each([
  [
    'a slipped disc, "but my doctor says to walk"',
    'disc_or_stenosis_not_cleared',
    {},
    'disc_or_stenosis_cleared',
  ],
  ['thin bones, likewise', 'fragility_not_cleared', {}, 'fragility_stable_cleared'],
  [
    'thin bones, likewise, and a pain that is new',
    'fragility_not_cleared',
    { NewPain: 'new' },
    'fragility_new_pain',
  ],
  ['a fever, likewise', 'fever_chills', {}, 'fever_chills'],
])('a clinician agreed to walking with %s', (_, Finding, more, heard) => {
  const slots = { Finding, Allows: 'my doctor says to walk', ...more };
  expect(findingIn({ intent: 'FindingIntent', slots })).toBe(heard);
});
