/** Certification checks 25 to 27 and 29 to 31: the interaction model of every locale. */

import { createRecogniser, grammarFor, lintModel } from '../../simulator/model';
import { MODELS, samplesOf } from './submitted';

const FEWEST = 10;
const MOST = 30;

/** Intents of which people say little, and the few words they say. */
const FEW_WORDS = new Set(['GoIntent', 'HoldIntent']);

/**
 * What is felt is told as a body part and a complaint, in either order, with and without a lead-in, a time, a
 * cause. Alexa knows no slot that may be left out, so each of these shapes is a sample.
 */
const TOLD = new Set(['BodyPart', 'BackPart']);

const CUSTOM = MODELS.flatMap(([locale, model]) =>
  model.interactionModel.languageModel.intents
    .filter(({ name }) => !name.startsWith('AMAZON.'))
    .map(({ name, slots = [], samples = [] }) => ({
      locale,
      name,
      samples,
      isTold: slots.some(({ type }) => TOLD.has(type)),
    })),
);

test.each(CUSTOM)('25. $locale $name is said in many ways', ({ name, samples, isTold }) => {
  expect(samples.length).toBeGreaterThanOrEqual(FEW_WORDS.has(name) ? 3 : FEWEST);
  if (!isTold) expect(samples.length).toBeLessThanOrEqual(MOST);
  // Free words can only stand before their one word or after it: that word is what varies.
  const begins = new Set(samples.map((sample) => sample.replace('{Words} ', '').split(' ')[0]));
  expect(begins.size).toBeGreaterThanOrEqual(3);
});

describe.each(MODELS)('%s', (locale, model) => {
  const { invocationName, intents } = model.interactionModel.languageModel;
  const grammar = grammarFor(locale);

  // Thousands of samples: those that are wrong are collected, and expected to be none.

  test('26. no sample stands in two intents', () => {
    const seen = new Map<string, string>();
    const twice = samplesOf(model).flatMap(({ intent, sample }) => {
      const first = seen.get(sample) ?? intent;
      seen.set(sample, first);
      return first === intent ? [] : [{ sample, first, second: intent }];
    });
    expect(seen.size).toBeGreaterThan(1_000);
    expect(twice).toEqual([]);
  });

  test('27. no sample holds a wake word or the invocation name, none begins as one launches a skill', () => {
    const launches = ['open', 'launch', 'ask', 'tell', 'talk to', 'load', 'begin', 'enable'];
    const wrong = samplesOf(model).filter(({ sample }) => {
      const spoken = sample.toLowerCase();
      const words = spoken.split(' ');
      return (
        grammar.wakeWords.some((wake) => words.includes(wake)) ||
        spoken.includes(invocationName) ||
        launches.some((launch) => `${spoken} `.startsWith(`${launch} `))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('29. the invocation name is two ordinary lower-case words', () => {
    const words = invocationName.split(' ');
    expect(words).toHaveLength(2);
    for (const word of words) {
      expect(word).toMatch(/^[a-z]+$/);
      for (const forbidden of [
        grammar.wakeWords,
        grammar.launchWords,
        grammar.smallWords,
        ['skill', 'app'],
      ]) {
        expect(forbidden).not.toContain(word);
      }
    }
  });

  test('30. the invocation name is the one that was chosen, and stays', () => {
    expect(invocationName).toBe('steady stride');
  });

  test("31. yes and no are Alexa's own intents, and no other answers to a bare yes or no", () => {
    const names = intents.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['AMAZON.YesIntent', 'AMAZON.NoIntent']));
    const { recognise } = createRecogniser(model, { grammar });
    expect(['yes', 'no'].map((word) => recognise(word).intent.name)).toEqual([
      'AMAZON.YesIntent',
      'AMAZON.NoIntent',
    ]);
  });

  test('8, 11, 13, 14. the intents that Amazon asks for are there, with those of an audio player', () => {
    const required = [
      'Cancel',
      'Stop',
      'Help',
      'NavigateHome',
      'Fallback',
      'Pause',
      'Resume',
      'Repeat',
      'StartOver',
    ];
    const player = ['Next', 'Previous', 'LoopOn', 'LoopOff', 'ShuffleOn', 'ShuffleOff'];
    const names = intents.map(({ name }) => name);
    for (const name of [...required, ...player]) expect(names).toContain(`AMAZON.${name}Intent`);
  });

  test('the model breaks no rule of the schema', () => {
    expect(lintModel(model, grammar)).toEqual([]);
  });
});
