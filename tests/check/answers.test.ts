import { reached, stateAfter } from './telling';

/** One check after another, told as what the walker says; the question that stands then, or the result. */

const cases = (table: readonly (readonly [said: string, then: string])[]) => table;
const daily = { length: 'daily' } as const;
const recheck = { length: 'recheck' } as const;

describe('yes and no', () => {
  test.each(
    cases([
      ['', 'saddle_bladder'],
      ['no', 'legs_accident'],
      ['no no no no no no no no', 'CLEAR'],
      ['yes', 'EMERGENCY'],
      ['no no yes', 'EMERGENCY'],
      ['no no no no no no no yes no no', 'GENTLE'],
      ['no no no no no no yes', 'CLINICIAN_FIRST'],
    ]),
  )('full: "%s" → %s', (said, then) => expect(reached(said)).toBe(then));

  test.each(
    cases([
      ['', 'daily_numb'],
      ['no no no', 'CLEAR'],
      ['no yes', 'EMERGENCY'],
      ['no no yes no no', 'CLINICIAN_FIRST'],
    ]),
  )('daily: "%s" → %s', (said, then) => expect(reached(said, daily)).toBe(then));

  test.each(
    cases([
      ['', 'recheck'],
      ['no', 'CLEAR'],
      ['yes', 'saddle_bladder'],
      ["don't-know", 'saddle_bladder'],
      ['not-really', 'saddle_bladder'],
      ['yes no no no no no no no no', 'CLEAR'],
    ]),
  )('recheck: "%s" → %s', (said, then) => expect(reached(said, recheck)).toBe(then));
});

describe('a yes is narrowed down, most serious first, and what remains is never asked', () => {
  test.each(
    cases([
      ['no no no yes', 'illness_leg.fever'],
      ['no no no yes no', 'illness_leg.sick'],
      ['no no no yes no no', 'illness_leg.rib'],
      ['no no no yes no no no', 'illness_leg.leg_newly_numb_weak_or_cannot_bear'],
      ['no no no yes no no no no', 'illness_leg.leg_new_or_unchecked'],
      ['no no no yes no no no yes', 'URGENT'],
      ['no no no yes yes', 'URGENT'],
      ['no no no no no yes', 'pain.night'],
      ['no no no no no yes no', 'CLINICIAN_FIRST'],
      ['no no no no no yes yes', 'pain.night_unrelenting'],
      ['no no no no no yes yes no', 'CLINICIAN_FIRST'],
      ['no no no no no no no yes yes', 'background.disc_hold_off'],
      ['no no no no no no no yes yes no', 'background.pregnant'],
    ]),
  )('"%s" → %s', (said, then) => expect(reached(said)).toBe(then));
});

describe('unsure is asked thing by thing, the last included', () => {
  test.each(
    cases([
      ["don't-know", 'saddle_bladder.saddle'],
      ["don't-know no", 'saddle_bladder.bladder_bowel'],
      ["don't-know no no", 'saddle_bladder.sexual'],
      ["don't-know no no no", 'legs_accident'],
      ["don't-know don't-know", 'EMERGENCY'],
      ["no no no don't-know no no no", 'illness_leg.one_leg'],
      ["no no no no no no don't-know", 'worse_or_heart.worsening'],
      ["no no no no no no don't-know no no no", 'worse_or_heart.surgery'],
    ]),
  )('"%s" → %s', (said, then) => expect(reached(said)).toBe(then));

  test('a single thing still unsure: yes where it is urgent, GENTLE below', () => {
    expect(reached("no no no don't-know don't-know")).toBe('URGENT');
    expect(stateAfter("no no no no no no don't-know don't-know").worst).toBe('GENTLE');
    expect(reached("no no no no no no don't-know don't-know no no no no")).toBe('GENTLE');
  });

  test('not to know whether one has to ask a clinician is to have to ask one', () => {
    expect(reached("no no no no no no no yes yes don't-know")).toBe('CLINICIAN_FIRST');
  });
});

describe('"not really" is unsure where the question is urgent, and no below', () => {
  test.each(
    cases([
      ['not-really', 'saddle_bladder.saddle'],
      ['not-really not-really', 'EMERGENCY'],
      ['no no no not-really', 'illness_leg.fever'],
      ['no no no no no not-really', 'pain.night'],
      ['no no no no no no not-really', 'background'],
      ['no no no no no no no not-really', 'CLEAR'],
    ]),
  )('"%s" → %s', (said, then) => expect(reached(said)).toBe(then));
});

describe('"last week" asks once whether it is still there', () => {
  test.each(
    cases([
      ['last-week', 'saddle_bladder?past'],
      ['last-week no', 'legs_accident'],
      ['last-week yes', 'EMERGENCY'],
      ['last-week last-week', 'saddle_bladder.saddle'],
      ["last-week don't-know", 'saddle_bladder.saddle'],
      ['last-week hm', 'saddle_bladder?past'],
      ['last-week go-back', 'saddle_bladder'],
    ]),
  )('"%s" → %s', (said, then) => expect(reached(said)).toBe(then));
});

describe('"from my knee surgery" asks once whether it is new, or worse', () => {
  test.each(
    cases([
      ['from-my-knee', 'saddle_bladder?explained'],
      ['from-my-knee no', 'legs_accident'],
      ['from-my-knee yes', 'EMERGENCY'],
      ['from-my-knee last-week', 'saddle_bladder.saddle'],
      // An old sciatica is there all the same: what is not new is asked about by itself.
      ['no no no from-my-knee no', 'illness_leg.one_leg'],
      ['no no no from-my-knee no yes no no', 'history'],
      ['no no no no no no no from-my-knee no', 'background.disc'],
      ["no no no don't-know no no no from-my-knee no", 'illness_leg.leg_newly_numb_weak_or_cannot_bear'],
    ]),
  )('"%s" → %s', (said, then) => expect(reached(said)).toBe(then));
});

describe('"go back" asks the one before again, as if it had not been answered', () => {
  test.each(
    cases([
      ['go-back', 'saddle_bladder'],
      ['no go-back', 'saddle_bladder'],
      ['no go-back yes', 'EMERGENCY'],
      ['no no go-back', 'legs_accident'],
      ['no no go-back go-back', 'saddle_bladder'],
      ['no no no yes no go-back', 'illness_leg.fever'],
      ['no no no yes go-back', 'illness_leg'],
      ['no no no no yes no go-back go-back', 'history'],
    ]),
  )('"%s" → %s', (said, then) => expect(reached(said)).toBe(then));

  test('it takes back the tier of the answer, and no more', () => {
    const gentle = "no no no no no no don't-know don't-know";
    expect(stateAfter(gentle)).toMatchObject({ worst: 'GENTLE', before: 'CLEAR' });
    expect(stateAfter(`${gentle} go-back`)).toMatchObject({ worst: 'CLEAR' });
    expect(stateAfter(`${gentle} no go-back`)).toMatchObject({ worst: 'GENTLE' });
  });

  test('a yes to the recheck or the first-check question can be taken back', () => {
    expect(reached('yes go-back', recheck)).toBe('recheck');
    expect(reached('yes go-back no', recheck)).toBe('CLEAR');
    expect(reached('yes go-back no', { ...daily, household: true })).toBe('daily_numb');
    expect(reached('yes go-back no', { ...recheck, household: true })).toBe('recheck');
    expect(stateAfter('yes go-back', recheck)).not.toHaveProperty('doubt');
  });
});

describe('the household walker is first asked whether this is their first check', () => {
  test.each([
    ['full', '', 'saddle_bladder'],
    ['daily', '', 'first_check'],
    ['daily', 'no', 'daily_numb'],
    ['daily', 'yes', 'saddle_bladder'],
    ['daily', "don't-know", 'saddle_bladder'],
    ['daily', 'not-really', 'saddle_bladder'],
    ['daily', 'no go-back', 'first_check'],
    ['recheck', 'no', 'recheck'],
    ['recheck', 'no no', 'CLEAR'],
    ['recheck', 'yes', 'saddle_bladder'],
    ['recheck', 'last-week', 'first_check'],
  ] as const)('%s: "%s" → %s', (length, said, then) =>
    expect(reached(said, { length, household: true })).toBe(then),
  );
});
