import { findingIds, tierOf } from '../../lambda/check/findings';
import { reached, stateAfter } from './telling';

/** Findings said of one's own accord, before the check and in it. */

const daily = { length: 'daily' } as const;

describe('said before the check', () => {
  test.each([
    ['EMERGENCY', 'full', 'EMERGENCY'],
    ['EMERGENCY', 'recheck', 'EMERGENCY'],
    ['URGENT', 'daily', 'saddle_bladder'],
    ['CLINICIAN_FIRST', 'recheck', 'saddle_bladder'],
    ['GENTLE', 'daily', 'daily_numb'],
    ['GENTLE', 'recheck', 'recheck'],
  ] as const)('%s before a %s check → %s', (worst, length, then) => {
    expect(reached('', { worst, length })).toBe(then);
    if (then === 'saddle_bladder') expect(reached('', { worst, length, household: true })).toBe(then);
  });

  test('after an URGENT one only the emergency questions are left', () => {
    expect(reached('no no no', { worst: 'URGENT' })).toBe('URGENT');
  });

  test('after a CLINICIAN_FIRST one the urgent questions too', () => {
    expect(reached('no no no no no', { worst: 'CLINICIAN_FIRST' })).toBe('pain');
    expect(reached('no no no no no no', { worst: 'CLINICIAN_FIRST' })).toBe('CLINICIAN_FIRST');
  });
});

describe('said in the check', () => {
  test.each(findingIds.filter((finding) => tierOf(finding) === 'EMERGENCY'))('%s ends it', (finding) => {
    for (const said of [finding, `no,${finding}`, `no no no no ${finding}`])
      expect(reached(said)).toBe('EMERGENCY');
  });

  test('another one leaves the question standing, and counts at its tier', () => {
    expect(stateAfter('fever_chills')).toMatchObject({ worst: 'URGENT' });
    expect(reached('fever_chills')).toBe('saddle_bladder');
    expect(reached('fever_chills no no no')).toBe('URGENT');
    expect(reached('new_to_exercise no no no no no no no no')).toBe('GENTLE');
  });

  test('"no, but I have a fever" answers the question as well', () => {
    expect(reached('no,fever_chills')).toBe('legs_accident');
    expect(reached('no,fever_chills no no')).toBe('URGENT');
  });

  test('"yes, my leg is numb", to a question about something graver: its things are asked one by one', () => {
    expect(reached('yes,one_leg_numb_weak_new')).toBe('saddle_bladder.saddle');
    expect(reached('no yes,one_leg_numb_weak_new')).toBe('legs_accident.both_legs');
    expect(reached('no yes,one_leg_numb_weak_new no no no no')).toBe('URGENT');
  });

  test('a finding that the question asked about answers it', () => {
    expect(reached('no no no fever_chills')).toBe('URGENT');
    expect(reached('no no no no no minor_fall_recent')).toBe('pain.night');
    expect(reached('no no no no no no,minor_fall_recent')).toBe('CLINICIAN_FIRST');
    expect(reached('no no no no no no severe_pain')).toBe('CLINICIAN_FIRST');
  });

  test('the graver turn of what was named is asked, then the others of its question, and nothing twice', () => {
    const said = 'one_leg_numb_weak_new';
    expect(reached(said, daily)).toBe('daily_numb.both_legs_or_gives_way');
    expect(reached(`${said} no`, daily)).toBe('daily_numb.saddle');
    expect(reached(`${said} no no`, daily)).toBe('daily_numb.bladder_bowel');
    expect(reached(`${said} no no no`, daily)).toBe('daily_chest');
    expect(reached(`no,${said} no`, daily)).toBe('daily_chest');
  });

  test('"I have a slipped disc" still asks whether to hold off; "my doctor agreed" is its no', () => {
    const asked = 'no no no no no no no disc_or_stenosis_cleared';
    expect(reached(asked)).toBe('background.disc_hold_off');
    expect(reached(`${asked} yes`)).toBe('CLINICIAN_FIRST');
    expect(reached(`${asked} disc_or_stenosis_cleared`)).toBe('background.pregnant');
  });

  test('after "no, but I have a slipped disc" the others of the question are still looked at', () => {
    const narrowed = 'no no no no no no no yes no,disc_or_stenosis_cleared no';
    expect(reached(narrowed)).toBe('background.pregnant');
  });

  test('a follow-up that no longer matters gives way to the others of its question', () => {
    const named = 'no no no no fragility_stable_cleared no';
    expect(reached(named)).toBe('history.fragility_hold_off');
    expect(reached(`${named} heart_or_exertional_symptoms`)).toBe('history.cancer');
  });

  test('going back takes back an answer, not a finding said aside', () => {
    expect(stateAfter('no weight_loss_unexplained go-back', daily)).toMatchObject({ worst: 'URGENT' });
    expect(stateAfter('no,weight_loss_unexplained go-back', daily)).toMatchObject({ worst: 'URGENT' });
    const illness = stateAfter('no no no no,assessed_stable_leg_symptoms go-back');
    expect(illness).toMatchObject({ worst: 'CLEAR', ask: { group: 'illness_leg' } });
  });
});

describe('said in a short check', () => {
  test.each([
    ['recheck', 'fever_chills', 'saddle_bladder'],
    ['recheck', 'one_leg_numb_weak_new', 'saddle_bladder'],
    ['recheck', 'new_to_exercise', 'recheck'],
    ['recheck', 'no,new_to_exercise', 'GENTLE'],
    ['recheck', 'chest_pain', 'EMERGENCY'],
    ['daily', 'fever_chills', 'daily_numb'],
  ] as const)('%s: "%s" → %s', (length, said, then) => expect(reached(said, { length })).toBe(then));

  test('to the first-check question a warning makes it a full one, and going back does not shorten it', () => {
    expect(reached('fever_chills', { ...daily, household: true })).toBe('saddle_bladder');
    expect(reached('fever_chills go-back', { ...daily, household: true })).toBe('saddle_bladder');
    expect(reached('new_to_exercise', { ...daily, household: true })).toBe('first_check');
  });

  test('a yes to the recheck that a finding does not explain stays open', () => {
    expect(stateAfter('yes,fever_chills', { length: 'recheck' })).toMatchObject({ doubt: 'yes' });
    expect(stateAfter('yes,one_leg_numb_weak_new', { length: 'recheck' })).not.toHaveProperty('doubt');
  });
});
