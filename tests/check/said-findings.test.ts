import { findingIds, isFindingId, tierOf } from '../../lambda/check/findings';
import { isGraver } from '../../lambda/check/tiers';
import { FINDING_INTENTS, findingIn } from '../../lambda/conversation/finding-heard';
import { heardIn } from '../hearing/ears';
import said from './said-findings.en.json';

/**
 * Ways in which lay people say a warning sign, each round written before the model was looked at and kept
 * since; an ordinary sore back and other aches; and signs denied. How many of a round were heard when it
 * was new: 57 % of the first (before there were body parts and complaints), 54 % and 78 % of the next two,
 * 66 % and 62 % of the last two, which have longer sentences and two clauses in one breath.
 */

const VOLUNTEERED: ReadonlySet<string> = new Set(FINDING_INTENTS);

function findingHeard(phrase: string) {
  const heard = heardIn(phrase);
  return VOLUNTEERED.has(heard.intent) ? findingIn(heard) : undefined;
}

const phrases = said.rounds.flatMap((round, index) =>
  Object.entries(round).flatMap(([finding, list]) =>
    list.map((phrase) => ({ round: index + 1, finding, phrase })),
  ),
);

test('at least 300 phrases, none twice, for nearly every finding that has no milder name', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(300);
  expect(new Set(phrases.map(({ phrase }) => phrase)).size).toBe(phrases.length);
  expect(phrases.filter(({ finding }) => !isFindingId(finding))).toEqual([]);
  const told = new Set(phrases.map(({ finding }) => finding));
  expect(findingIds.filter((id) => tierOf(id) === 'EMERGENCY' && !told.has(id))).toEqual([]);
});

test('none is heard as something milder', () => {
  const milder = phrases.filter(({ finding, phrase }) => {
    const heard = findingHeard(phrase);
    return heard !== undefined && isFindingId(finding) && isGraver(tierOf(finding), tierOf(heard));
  });
  expect(milder).toEqual([]);
});

test.each(said.rounds.map((_, index) => index + 1))(
  'of round %d at most one in twenty is not heard',
  (round) => {
    const ofRound = phrases.filter((one) => one.round === round);
    const missed = ofRound.filter(({ phrase }) => findingHeard(phrase) === undefined);
    expect(missed.length / ofRound.length).toBeLessThanOrEqual(0.05);
  },
);

test('a sore back, a stiff neck, a headache are no finding', () => {
  expect(said.ordinary.filter((phrase) => findingHeard(phrase) !== undefined)).toEqual([]);
});

test('a sign denied is no finding', () => {
  expect(said.denied.filter((phrase) => findingHeard(phrase) !== undefined)).toEqual([]);
});
