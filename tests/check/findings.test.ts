import { findingIds, findings, gravestOf, isFindingId, tierOf } from '../../lambda/check/findings';
import { gravest, isGraver, isHold, isStrict, isTier, type Tier, tiers } from '../../lambda/check/tiers';

/** The findings of each tier, pinned: adding, dropping or grading one anew must change this table too. */
const table: readonly (readonly [Tier, string])[] = [
  [
    'EMERGENCY',
    `bladder_bowel_change saddle_numbness sexual_dysfunction_new bilateral_leg_symptoms
     leg_giving_way_or_foot_drop chest_pain breathing_trouble serious_accident abdominal_or_tearing_pain
     collapse_or_faint`,
  ],
  [
    'URGENT',
    `one_leg_numb_weak_new cannot_bear_weight_one_leg fever_chills vomiting_nausea weight_loss_unexplained
     night_pain_unrelenting rib_or_upper_back_pain cancer_history_new_pain immunosuppressed_or_ivdu
     fragility_new_pain`,
  ],
  [
    'CLINICIAN_FIRST',
    `one_leg_shooting_pain_new night_pain_positional minor_fall_recent rapid_onset severe_pain worsening_pain
     walking_makes_it_worse disc_or_stenosis_not_cleared fragility_not_cleared leg_symptoms_not_assessed
     pregnant_not_cleared heart_or_exertional_symptoms recent_surgery`,
  ],
  [
    'GENTLE',
    `assessed_stable_leg_symptoms disc_or_stenosis_cleared fragility_stable_cleared
     lasting_more_than_few_days new_to_exercise pregnant_cleared`,
  ],
];

describe('findings and their tiers', () => {
  test.each(table)('%s: exactly these', (tier, ids) => {
    const ours = findingIds.filter((finding) => tierOf(finding) === tier);
    expect([...ours].sort()).toEqual(ids.split(/\s+/).sort());
  });

  test('there are 39, and none is CLEAR', () => {
    expect(findingIds).toHaveLength(39);
    expect(findingIds.filter((finding) => tierOf(finding) === 'CLEAR')).toEqual([]);
  });

  test.each(findingIds)('%s says what counts and where its tier comes from', (finding) => {
    expect(findings[finding].means).toMatch(/\w{3}/);
    expect(findings[finding].source).toMatch(/\w{3}/);
  });

  test.each([
    [[], 'CLEAR'],
    [['new_to_exercise'], 'GENTLE'],
    [['new_to_exercise', 'severe_pain'], 'CLINICIAN_FIRST'],
    [['severe_pain', 'fever_chills', 'new_to_exercise'], 'URGENT'],
    [['fever_chills', 'vomiting_nausea'], 'URGENT'],
    [['chest_pain', 'fever_chills'], 'EMERGENCY'],
  ] as const)('the highest finding wins: %j is %s', (some, tier) => {
    expect(gravestOf(some)).toBe(tier);
  });

  test.each(['', 'CHEST_PAIN', 'toString', 'constructor', '__proto__', 'knee'])(
    '"%s" is no finding',
    (word) => {
      expect(isFindingId(word)).toBe(false);
    },
  );
});

describe('tiers', () => {
  test('mildest first, each graver than the one before', () => {
    expect(tiers).toEqual(['CLEAR', 'GENTLE', 'CLINICIAN_FIRST', 'URGENT', 'EMERGENCY']);
    for (const [i, a] of tiers.entries())
      for (const [j, b] of tiers.entries()) {
        expect(isGraver(a, b)).toBe(i > j);
        expect(gravest(a, b)).toBe(i > j ? a : b);
      }
    expect(gravest()).toBe('CLEAR');
  });

  test('no walk starts from CLINICIAN_FIRST up; "not really" is doubted from URGENT up', () => {
    expect(tiers.filter(isHold)).toEqual(['CLINICIAN_FIRST', 'URGENT', 'EMERGENCY']);
    expect(tiers.filter(isStrict)).toEqual(['URGENT', 'EMERGENCY']);
  });

  test('what a session carried is a tier only when it is one', () => {
    expect(tiers.every(isTier)).toBe(true);
    for (const other of [undefined, null, 3, 'clear', {}]) expect(isTier(other)).toBe(false);
  });
});
