import fc from 'fast-check';
import { answerCheck, type Step } from '../../lambda/check/check';
import { groupsOf } from '../../lambda/check/moves';
import { type GroupId, questions, type Thing, things } from '../../lambda/check/questions';
import { type CheckState, questionId } from '../../lambda/check/state';
import { isGraver, type Tier, tiers } from '../../lambda/check/tiers';
import { goThrough } from './imaginary';

/**
 * Turning any "no" into a "yes" never makes the result milder. A walker here is any map from question to
 * yes or no, whether or not it makes sense. The check passes from one question to the next with nothing
 * but the worst tier so far, so it is enough, and exhaustive, to show for each question with its
 * narrowing, each worst tier it can begin with and every such map, that it is left (1) no milder after
 * any flip and (2) no milder for having begun graver.
 */

type Says = ReadonlySet<string>;

/** The tier at which a question and its narrowing are left. */
function leaves(length: 'full' | 'daily', group: GroupId, worst: Tier, yes: Says): Tier {
  let state: CheckState = { length, ask: { kind: 'group', group }, worst, before: worst };
  for (;;) {
    const step: Step = answerCheck(state, { kind: yes.has(questionId(state.ask)) ? 'yes' : 'no' });
    if (step.kind === 'end') return step.result;
    if (step.kind === 'unanswered') throw new Error('Only a self-check ends unanswered.');
    const { ask } = step.state;
    if (!('group' in ask) || ask.group !== group) return step.state.worst;
    state = step.state;
  }
}

function idsOf(group: GroupId): readonly string[] {
  const narrowed = questions[group].flatMap((id) => {
    const thing: Thing = things[id];
    return [id, ...thing.steps.map((step) => step.id)];
  });
  return [group, ...narrowed.map((id) => `${group}.${id}`)];
}

function everySubset(ids: readonly string[]): readonly Says[] {
  return Array.from({ length: 2 ** ids.length }, (_, bits) => new Set(ids.filter((_, i) => bits & (1 << i))));
}

const begun = tiers.filter((tier) => tier !== 'EMERGENCY');
const all = (['full', 'daily'] as const).flatMap((length) =>
  groupsOf(length).map((group) => [length, group] as const),
);

describe.each(all)('%s check, %s', (length, group) => {
  const ids = idsOf(group);

  test('no flip from no to yes leaves it milder', () => {
    for (const worst of begun)
      for (const yes of everySubset(ids))
        for (const flipped of ids.filter((id) => !yes.has(id))) {
          const without = leaves(length, group, worst, yes);
          const withIt = leaves(length, group, worst, new Set([...yes, flipped]));
          if (isGraver(without, withIt))
            throw new Error(`${worst}, ${[...yes]}: ${flipped}: ${without} > ${withIt}`);
        }
  });

  test('to begin it graver never leaves it milder', () => {
    for (const yes of everySubset(ids)) {
      const left = begun.map((worst) => leaves(length, group, worst, yes));
      for (const [i, tier] of left.entries()) expect(isGraver(left[i - 1] ?? 'CLEAR', tier)).toBe(false);
    }
  });
});

test('and so for whole checks, with any map from question to answer', () => {
  const ids = all.flatMap(([, group]) => idsOf(group)).concat('recheck');
  const flips = (yes: readonly string[], flipped: string, length: 'full' | 'daily' | 'recheck') => {
    const result = (said: Says) =>
      goThrough(length, ({ ask }) => ({ kind: said.has(questionId(ask)) ? 'yes' : 'no' })).result;
    expect(isGraver(result(new Set(yes)), result(new Set([...yes, flipped])))).toBe(false);
  };
  const lengths = fc.constantFrom('full', 'daily', 'recheck');
  fc.assert(fc.property(fc.subarray(ids), fc.constantFrom(...ids), lengths, flips), { numRuns: 5000 });
});
