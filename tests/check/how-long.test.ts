import fc from 'fast-check';
import { type FindingId, findingIds, tierOf } from '../../lambda/check/findings';
import type { Length } from '../../lambda/check/questions';
import { goThrough, truthfully } from './imaginary';

/** How many questions someone truthful answers: a ceiling, so that a change that makes the check longer is seen. */

const count = (length: Length, findings: readonly FindingId[]) =>
  goThrough(length, (state) => truthfully(new Set(findings), state)).asked.length;

test('nobody with one finding answers more than 13 questions of a full check, or 6 of a daily one', () => {
  expect(Math.max(...findingIds.map((one) => count('full', [one])))).toBe(13);
  expect(Math.max(...findingIds.map((one) => count('daily', [one])))).toBe(6);
});

test('nobody with two answers more than 18, or 8', () => {
  const most = (length: Length) =>
    Math.max(...findingIds.flatMap((one) => findingIds.map((other) => count(length, [one, other]))));
  expect([most('full'), most('daily')]).toEqual([18, 8]);
});

test('nobody at all answers more than 22, and an emergency is known by the third', () => {
  const anybody = (findings: readonly FindingId[]) => expect(count('full', findings)).toBeLessThanOrEqual(22);
  fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...findingIds)), anybody), { numRuns: 3000 });
  const emergencies = findingIds
    .filter((one) => tierOf(one) === 'EMERGENCY')
    .map((one) => count('full', [one]));
  expect(Math.max(...emergencies)).toBe(3);
});
