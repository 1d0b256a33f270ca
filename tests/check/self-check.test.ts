import type { FindingId } from '../../lambda/check/findings';
import { lengths } from '../../lambda/check/questions';
import { answerSelfCheck, beginSelfCheck, type SelfCheckAnswer } from '../../lambda/check/self-check';
import { signs, signsOf } from '../../lambda/check/signs';
import { type CheckState, hasWarning, leavingAdvice } from '../../lambda/check/state';
import type { Tier } from '../../lambda/check/tiers';

type Length = keyof typeof signsOf;
interface Begun {
  readonly household?: boolean;
  readonly worst?: Tier;
}

/** What stands after some words ("go", "hold", "back", anything else, or a finding), or the result. */
function run(length: Length, said: string, { household = false, worst = 'CLEAR' }: Begun = {}) {
  let step = beginSelfCheck({ length, household, worst });
  for (const word of said.split(' ').filter(Boolean)) {
    if (step.kind !== 'ask') throw new Error(`The check was over before "${word}".`);
    step = answerSelfCheck(step.state, heard(word));
  }
  return step;
}

function heard(word: string): SelfCheckAnswer {
  if (word === 'go' || word === 'hold' || word === 'back') return { kind: word };
  return word.includes('_')
    ? { kind: 'finding', finding: word as FindingId, beside: 'nothing' }
    : { kind: 'unclear' };
}

function reached(length: Length, said: string, begun?: Begun): string {
  const step = run(length, said, begun);
  if (step.kind === 'end') return step.result;
  if (step.kind === 'unanswered') return `if ${step.tier}`;
  const { ask } = step.state;
  return ask.kind === 'signs' ? `${ask.signs}${ask.again ? ' again' : ''}` : ask.kind;
}

function stateAfter(length: Length, said: string): CheckState {
  const step = run(length, said);
  if (step.kind !== 'ask') throw new Error(`"${said}" ends the check.`);
  return step.state;
}

describe('only "go" passes, and only "hold" gives the result of the signs just read', () => {
  for (const length of ['full', 'daily'] as const)
    for (const [index, id] of signsOf[length].entries()) {
      const before = 'go '.repeat(index);
      test(`${length}, ${id}`, () => {
        expect(reached(length, before)).toBe(id);
        expect(reached(length, `${before}hold`)).toBe(signs[id].tier);
        expect(reached(length, `${before}what`)).toBe(`${id} again`);
        expect(reached(length, `${before}what what`)).toBe(`if ${signs[id].tier}`);
        expect(reached(length, `${before}what go`)).toBe(reached(length, `${before}go`));
      });
    }

  test('go to everything is CLEAR', () => {
    expect(reached('full', 'go go go go go go go go')).toBe('CLEAR');
    expect(reached('daily', 'go go go')).toBe('CLEAR');
    expect(reached('recheck', 'go')).toBe('CLEAR');
    expect(lengths.full).toHaveLength(8);
  });
});

describe('lengths, household, and what was said before, as in the asked style', () => {
  test.each([
    ['recheck', 'hold', {}, 'signs_saddle'],
    ['recheck', 'what what', {}, 'if EMERGENCY'],
    ['daily', '', { household: true }, 'first_check'],
    ['daily', 'go', { household: true }, 'signs_today_emergency'],
    ['daily', 'hold', { household: true }, 'signs_saddle'],
    ['recheck', 'yes', { household: true }, 'signs_saddle'],
    ['full', '', { household: true }, 'signs_saddle'],
    ['full', '', { worst: 'EMERGENCY' }, 'EMERGENCY'],
    ['daily', '', { worst: 'URGENT', household: true }, 'signs_saddle'],
    ['full', 'go go go', { worst: 'URGENT' }, 'URGENT'],
    ['full', 'go go go go go', { worst: 'CLINICIAN_FIRST' }, 'CLINICIAN_FIRST'],
    ['daily', 'go go go', { worst: 'GENTLE' }, 'GENTLE'],
  ] as const)('%s: "%s" %j → %s', (length, said, begun, then) =>
    expect(reached(length, said, begun)).toBe(then),
  );
});

describe("findings said of one's own accord", () => {
  test.each([
    ['full', 'chest_pain', 'EMERGENCY'],
    ['full', 'fever_chills', 'signs_saddle'],
    ['full', 'fever_chills go go go', 'URGENT'],
    ['full', 'go go go fever_chills', 'URGENT'],
    ['full', 'go go go go go severe_pain', 'CLINICIAN_FIRST'],
    ['full', 'new_to_exercise go go go go go go go', 'GENTLE'],
    ['daily', 'go go fever_chills', 'signs_saddle'],
    ['recheck', 'fever_chills', 'signs_saddle'],
    ['recheck', 'new_to_exercise go', 'GENTLE'],
  ] as const)('%s: "%s" → %s', (length, said, then) => expect(reached(length, said)).toBe(then));

  test('going back reads the signs before again, and takes back no finding', () => {
    expect(reached('full', 'go go back')).toBe('signs_legs');
    expect(reached('full', 'back')).toBe('signs_saddle');
    expect(stateAfter('full', 'go fever_chills go back')).toMatchObject({ worst: 'URGENT' });
  });
});

test('a hold in the recheck is a warning that stays open', () => {
  const state = stateAfter('recheck', 'hold');
  expect(hasWarning(state)).toBe(true);
  expect(leavingAdvice(state)).toEqual({ sure: 'CLEAR', maybe: 'EMERGENCY' });
});
