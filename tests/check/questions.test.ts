import { type FindingId, findingIds, gravestOf, tierOf } from '../../lambda/check/findings';
import {
  type GroupId,
  groupFindings,
  lengths,
  questions,
  recheckFindings,
  type Thing,
  thingFindings,
  thingGravest,
  things,
} from '../../lambda/check/questions';
import { signs, signsOf } from '../../lambda/check/signs';
import { type Ask, questionId } from '../../lambda/check/state';
import { isGraver } from '../../lambda/check/tiers';
import { goThrough } from './imaginary';

const groupIds = Object.keys(questions) as readonly GroupId[];
const sorted = (ids: readonly FindingId[]) => [...new Set(ids)].sort();
const gravestFirst = (tiers: readonly (readonly FindingId[])[]) =>
  tiers.map(gravestOf).every((tier, i, all) => i === 0 || !isGraver(tier, all[i - 1] ?? tier));

/** product.md: what changes from one day to the next. */
const DAILY: readonly FindingId[] = [
  'saddle_numbness',
  'bladder_bowel_change',
  'one_leg_numb_weak_new',
  'bilateral_leg_symptoms',
  'leg_giving_way_or_foot_drop',
  'cannot_bear_weight_one_leg',
  'chest_pain',
  'breathing_trouble',
  'collapse_or_faint',
  'abdominal_or_tearing_pain',
  'fever_chills',
  'minor_fall_recent',
  'serious_accident',
  'worsening_pain',
  'walking_makes_it_worse',
];

/** product.md: anything new since a clear check earlier today. */
const RECHECK: readonly FindingId[] = [
  'one_leg_numb_weak_new',
  'saddle_numbness',
  'bilateral_leg_symptoms',
  'leg_giving_way_or_foot_drop',
  'bladder_bowel_change',
  'chest_pain',
  'breathing_trouble',
  'collapse_or_faint',
  'minor_fall_recent',
  'serious_accident',
  'worsening_pain',
];

describe('what is asked about', () => {
  test('the full check asks about all 39 findings, each in one question', () => {
    const asked = lengths.full.flatMap(groupFindings);
    expect(asked).toHaveLength(39);
    expect(sorted(asked)).toEqual(sorted(findingIds));
  });

  test('the daily check asks about what changes from one day to the next, no more and no less', () => {
    expect(sorted(lengths.daily.flatMap(groupFindings))).toEqual(sorted(DAILY));
  });

  test('the recheck asks about what is new since', () => {
    expect(sorted(recheckFindings)).toEqual(sorted(RECHECK));
  });

  test('the self-check reads out the same findings', () => {
    expect(signsOf.full.flatMap((id) => signs[id].findings)).toHaveLength(39);
    expect(sorted(signsOf.full.flatMap((id) => signs[id].findings))).toEqual(sorted(findingIds));
    expect(sorted(signsOf.daily.flatMap((id) => signs[id].findings))).toEqual(sorted(DAILY));
    expect(sorted(signsOf.recheck.flatMap((id) => signs[id].findings))).toEqual(sorted(RECHECK));
  });

  test.each(Object.entries(signs).filter(([id]) => id !== 'signs_since'))(
    'the signs of %s are all of its tier',
    (_, { tier, findings }) => {
      expect(new Set(findings.map(tierOf))).toEqual(new Set([tier]));
    },
  );
});

describe('how it is asked', () => {
  test.each(groupIds)('%s names at most four things, gravest first', (group) => {
    expect(questions[group].length).toBeLessThanOrEqual(4);
    expect(gravestFirst(questions[group].map(thingFindings))).toBe(true);
  });

  test('most serious tier first, in every length and style', () => {
    expect(gravestFirst(lengths.full.map(groupFindings))).toBe(true);
    expect(gravestFirst(lengths.daily.map(groupFindings))).toBe(true);
    expect(gravestFirst(signsOf.full.map((id) => signs[id].findings))).toBe(true);
    expect(gravestFirst(signsOf.daily.map((id) => signs[id].findings))).toBe(true);
  });

  test('what a follow-up asks is graver than what comes after it', () => {
    for (const thing of Object.values<Thing>(things))
      expect(gravestFirst([...thing.steps.map(({ yes }) => yes), thing.otherwise])).toBe(true);
  });

  test('a thing that can turn out milder than those after it never stands before them', () => {
    for (const group of groupIds)
      for (const [at, thing] of questions[group].entries()) {
        const mildest = (findings: readonly FindingId[]) =>
          findings.filter((one) => !findings.some((other) => isGraver(tierOf(one), tierOf(other))));
        const later = questions[group].slice(at + 1).flatMap(thingFindings);
        if (later.length > 0)
          expect(isGraver(gravestOf(mildest(later)), gravestOf(mildest(thingFindings(thing))))).toBe(false);
      }
  });

  test('all answers no: eight questions, three, or one, in both styles', () => {
    for (const [length, most] of [
      ['full', 8],
      ['daily', 3],
      ['recheck', 1],
    ] as const) {
      const { result, asked } = goThrough(length, () => ({ kind: 'no' }));
      expect([result, asked.length]).toEqual(['CLEAR', most]);
      expect(signsOf[length].length).toBeLessThanOrEqual(most);
    }
  });
});

describe('the ids of questions', () => {
  const asks: readonly Ask[] = [
    { kind: 'first_check', short: 'daily' },
    { kind: 'recheck' },
    ...groupIds.flatMap((group): Ask[] => [
      { kind: 'group', group },
      ...questions[group].flatMap((thing): Ask[] => {
        const { steps }: Thing = things[thing];
        return [
          { kind: 'thing', group, thing, why: 'yes' },
          ...steps.map((_, step): Ask => ({ kind: 'step', group, thing, step })),
        ];
      }),
    ]),
    ...[...signsOf.full, ...signsOf.daily, ...signsOf.recheck].map(
      (id): Ask => ({ kind: 'signs', signs: id, again: false }),
    ),
  ];

  test('each question has its own', () => {
    expect(new Set(asks.map(questionId)).size).toBe(asks.length);
  });

  test('it stays the same however the question came to be asked, and when it is asked again', () => {
    const fever = { kind: 'thing', group: 'illness_leg', thing: 'fever' } as const;
    for (const why of ['yes', 'unsure', 'rest'] as const)
      for (const said of [{}, { said: 'rib' } as const])
        expect(questionId({ ...fever, why, ...said })).toBe('illness_leg.fever');
    for (const again of [false, true])
      expect(questionId({ kind: 'signs', signs: 'signs_ill', again })).toBe('signs_ill');
  });

  test('a thing asks about no more than its question, and only of what it can mean', () => {
    for (const group of groupIds)
      for (const thing of questions[group]) {
        expect(groupFindings(group)).toEqual(expect.arrayContaining([...thingFindings(thing)]));
        expect(thingGravest(thing)).toBe(gravestOf(thingFindings(thing)));
      }
  });
});
