import fc from 'fast-check';
import type { Answer } from '../../lambda/check/check';
import { type FindingId, findingIds, gravestOf, tierOf } from '../../lambda/check/findings';
import { groupFindings, lengths, recheckFindings } from '../../lambda/check/questions';
import { asksAbout, type CheckState } from '../../lambda/check/state';
import { gravest, isGraver, isStrict, type Tier, tiers } from '../../lambda/check/tiers';
import { goThrough, type Person, truthfully } from './imaginary';

/** Imaginary people who answer truthfully get exactly the highest tier among their findings: never less, never more. */

const everyone: readonly FindingId[][] = [
  [],
  ...findingIds.map((one) => [one]),
  ...findingIds.flatMap((one, index) => findingIds.slice(index + 1).map((other) => [one, other])),
];
const someFindings = fc.uniqueArray(fc.constantFrom(...findingIds), { maxLength: 8 });
const daily = new Set<FindingId>(lengths.daily.flatMap(groupFindings));

const truth = (person: Person, length: 'full' | 'daily' | 'recheck'): Tier => {
  const asked = [...person].filter((finding) => length !== 'daily' || daily.has(finding));
  const toRecheck = recheckFindings.some((finding) => person.has(finding));
  return length === 'recheck' && !toRecheck ? 'CLEAR' : gravestOf(asked);
};

describe.each(['full', 'daily', 'recheck'] as const)('a truthful walker, %s check', (length) => {
  test('with no finding, any one, or any two', () => {
    for (const findings of everyone) {
      const person = new Set(findings);
      const { result } = goThrough(length, (state) => truthfully(person, state));
      expect([findings, result]).toEqual([findings, truth(person, length)]);
    }
  });

  test('with any set of findings', () => {
    const anyone = (findings: readonly FindingId[]) => {
      const person = new Set(findings);
      const { result, asked } = goThrough(length, (state) => truthfully(person, state));
      expect(result).toBe(truth(person, length));
      expect(new Set(asked).size).toBe(asked.length);
    };
    fc.assert(fc.property(someFindings, anyone), { numRuns: 3000 });
  });

  test('one more finding never makes the result milder', () => {
    const more = (findings: readonly FindingId[], another: FindingId) => {
      const person = new Set(findings);
      const worse = new Set([...findings, another]);
      const { result } = goThrough(length, (state) => truthfully(person, state));
      const { result: after } = goThrough(length, (state) => truthfully(worse, state));
      expect(isGraver(result, after)).toBe(false);
    };
    fc.assert(fc.property(someFindings, fc.constantFrom(...findingIds), more), { numRuns: 2000 });
  });

  test('with something said beforehand as well', () => {
    const opening = (findings: readonly FindingId[], worst: Tier) => {
      const person = new Set(findings);
      const { result } = goThrough(length, (state) => truthfully(person, state), worst);
      const whole = isGraver(worst, 'GENTLE') ? 'full' : length;
      expect(result).toBe(gravest(worst, truth(person, whole)));
    };
    fc.assert(fc.property(someFindings, fc.constantFrom(...tiers), opening), { numRuns: 2000 });
  });
});

/** What a truthful person may say instead of a plain answer, by a number that stands for their mood. */
function inAMood(person: Person, state: CheckState, mood: number, unsure: boolean): Answer {
  const answer = truthfully(person, state);
  const theirs = [...person];
  const about = asksAbout(state.ask).filter((finding) => person.has(finding));
  // To a follow-up nobody truthful names only the milder turn: "it's old, and looked at", of a leg that is new.
  const pointed = answer.kind === 'yes' && (state.ask.kind === 'step' || mood % 2 === 0);
  const finding = (pointed ? about : theirs)[mood % 7];
  if (mood % 3 === 0 && finding) return { kind: 'finding', finding, beside: 'nothing' };
  if (mood % 3 === 1 && finding && answer.kind === 'yes') return { kind: 'finding', finding, beside: 'yes' };
  if (mood % 3 === 1 && finding) return { kind: 'finding', finding, beside: 'no' };
  if (mood % 5 === 0 && answer.kind === 'yes' && !state.clarifying) return { kind: 'past' };
  if (mood % 5 === 1 && !state.clarifying) return { kind: 'explained' };
  return unsure && mood % 2 === 0 ? { kind: 'unsure' } : answer;
}

const moods = fc.infiniteStream(fc.nat(209));

describe('a truthful walker who volunteers, explains, or does not know', () => {
  test('volunteers findings of their own, as answers or beside them: the result is exactly the truth', () => {
    const volunteering = (findings: readonly FindingId[], mood: Stream) => {
      const person = new Set(findings);
      const { result } = goThrough('full', (state) => {
        const said = inAMood(person, state, next(mood), false);
        return said.kind === 'past' || said.kind === 'explained' ? truthfully(person, state) : said;
      });
      expect(result).toBe(gravestOf(findings));
    };
    fc.assert(fc.property(someFindings, moods, volunteering), { numRuns: 3000 });
  });

  test("says they don't know, at any point: never milder than an urgent truth, nor than GENTLE", () => {
    const unsure = (findings: readonly FindingId[], mood: Stream) => {
      const person = new Set(findings);
      const { result } = goThrough('full', (state) => inAMood(person, state, next(mood), true));
      const due = gravestOf(findings);
      const least = isStrict(due) || due === 'CLEAR' ? due : 'GENTLE';
      expect(isGraver(least, result)).toBe(false);
    };
    fc.assert(fc.property(someFindings, moods, unsure), { numRuns: 3000 });
  });

  test('whose condition is old: "from my slipped disc", and no to "is it new, or worse?"', () => {
    const old = findingIds.filter((finding) => tierOf(finding) === 'GENTLE');
    for (const finding of old) {
      const person = new Set([finding]);
      const { result } = goThrough('full', (state) => {
        if (state.clarifying) return { kind: 'no' };
        const answer = truthfully(person, state);
        return answer.kind === 'yes' && state.ask.kind === 'group' ? { kind: 'explained' } : answer;
      });
      expect([finding, result]).toEqual([finding, 'GENTLE']);
    }
  });
});

type Stream = Iterator<number>;

function next(stream: Stream): number {
  const { value } = stream.next();
  return typeof value === 'number' ? value : 0;
}
