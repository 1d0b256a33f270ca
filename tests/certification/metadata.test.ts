/** Certification checks 32 to 34, 36 and 37: what the store is told about the skill. */

import { LOCALES } from '../../infra/skill-package/locales';
import { TESTING_INSTRUCTIONS } from '../../infra/skill-package/testing-instructions';
import { createLineReader, createRecogniser, grammarFor } from '../../simulator/model';
import { MANIFEST, MODELS, modelOf, STORE_PAGES } from './submitted';

/** The limits of the developer console. */
const LONGEST = { name: 50, summary: 160, description: 4_000, keywords: 30, testingInstructions: 4_000 };

/** Brands and marks that are not ours, and what Amazon's or the article's would suggest an endorsement. */
const OTHER_BRANDS = /alexa skill|amazon(?! alexa)|peloton|nhs|cleveland|fitbit|garmin|apple|google|echo\b/i;

describe.each(STORE_PAGES)('32. the description of %s', (locale, { description, name }) => {
  test.each([
    ['gives no medical advice', /does not give medical advice/],
    ['is for information and education only', /informational and educational purposes only/],
    [
      'is no substitute for advice, diagnosis or treatment',
      /not a substitute for professional medical advice, diagnosis or treatment/,
    ],
    ['sends people with questions to their doctor', /ask your doctor/],
    ['says what to do in an emergency', /medical emergency, call .*local emergency number/],
  ])('says that the skill %s', (_, words) => {
    expect(description).toMatch(words);
  });

  test('names the skill and how to open it, and what it needs', () => {
    expect(description).toContain(name);
    expect(description).toContain(`open ${modelOf(locale).interactionModel.languageModel.invocationName}`);
    expect(description).toMatch(/You need /);
  });

  test('is in full sentences, promises nothing and saves no lives', () => {
    for (const paragraph of description.split('\n\n')) expect(paragraph).toMatch(/^[A-Z].*[.!?]$/);
    expect(description).not.toMatch(
      /\bsafe\b|cure|guarantee|life-saving|lifesaving|five star|heal\b|pain-free/i,
    );
    expect(description).not.toMatch(OTHER_BRANDS);
  });

  test('says that the skill is for adults, and what it keeps', () => {
    expect(description).toMatch(/\badults\b/);
    expect(description).toMatch(/keeps your walks/);
    expect(description).toMatch(/does not keep your answers/);
  });
});

test.each(STORE_PAGES)('33. the summary of %s is one sentence', (_, { summary }) => {
  expect(summary).toMatch(/^[A-Z][^.!?]*[.!?]$/);
});

test('34. every locale has its privacy policy and terms of use, each at the address of one page', () => {
  const { locales } = MANIFEST.privacyAndCompliance;
  for (const locale of Object.keys(LOCALES)) {
    const { privacyPolicyUrl, termsOfUseUrl } = locales[locale] ?? {};
    for (const address of [privacyPolicyUrl, termsOfUseUrl]) expect(address).toMatch(/^https:\/\/[^/]+\/.+/);
    expect(privacyPolicyUrl).not.toBe(termsOfUseUrl);
  }
});

describe('36. every locale is complete', () => {
  test('has a store page, a privacy page and a model', () => {
    const locales = Object.keys(LOCALES);
    expect(STORE_PAGES.map(([locale]) => locale)).toEqual(locales);
    expect(Object.keys(MANIFEST.privacyAndCompliance.locales)).toEqual(locales);
    for (const locale of locales) expect(modelOf(locale)).toBeDefined();
  });

  test.each(STORE_PAGES)(
    '%s keeps to the lengths of the store, and to keywords without other brands',
    (_, page) => {
      expect(page.name.length).toBeLessThanOrEqual(LONGEST.name);
      expect(page.summary.length).toBeLessThanOrEqual(LONGEST.summary);
      expect(page.description.length).toBeLessThanOrEqual(LONGEST.description);
      expect(page.keywords.length).toBeLessThanOrEqual(LONGEST.keywords);
      expect(page.keywords.join(' ')).not.toMatch(OTHER_BRANDS);
      expect([page.smallIconUri, page.largeIconUri].every((uri) => uri.startsWith('file://assets/'))).toBe(
        true,
      );
    },
  );
});

describe('the answers to the compliance questions', () => {
  test.each([
    ['children', 'isChildDirected', false],
    ["HIPAA's switch", 'usesHealthInfo', false],
    ['personal information', 'usesPersonalInfo', true],
    ['purchases', 'allowsPurchases', false],
    ['advertising', 'containsAds', false],
    ['export', 'isExportCompliant', true],
  ] as const)('on %s', (_, question, answer) => {
    expect(MANIFEST.privacyAndCompliance[question]).toBe(answer);
  });

  test('the skill is for the United States, in its category', () => {
    expect(MANIFEST.publishingInformation).toMatchObject({
      isAvailableWorldwide: false,
      distributionCountries: ['US'],
      distributionMode: 'PUBLIC',
      category: 'HEALTH_AND_FITNESS',
    });
  });
});

test('37. it asks for the permissions of timers and reminders, and for none that would tell who somebody is', () => {
  expect(MANIFEST.permissions.map(({ name }) => name)).toEqual([
    'alexa::alerts:timers:skill:readwrite',
    'alexa::alerts:reminders:skill:readwrite',
  ]);
});

test('the interfaces are those of the audio player and the screen, the screen with its sizes', () => {
  const [player, screen, ...others] = MANIFEST.apis.custom.interfaces;
  expect(player).toEqual({ type: 'AUDIO_PLAYER' });
  expect(screen?.type).toBe('ALEXA_PRESENTATION_APL');
  expect(others).toEqual([]);
  for (const size of screen?.supportedViewports ?? []) {
    expect(size.minWidth).toBeLessThanOrEqual(size.maxWidth);
    expect(size.minHeight).toBeLessThanOrEqual(size.maxHeight);
  }
});

describe('what the reviewers are told', () => {
  test('fits, says that no health information is kept, and how what is kept goes', () => {
    expect(TESTING_INSTRUCTIONS.length).toBeLessThanOrEqual(LONGEST.testingInstructions);
    expect(TESTING_INSTRUCTIONS).toMatch(/keeps no health information/);
    expect(TESTING_INSTRUCTIONS).toMatch(/delete what is stored: disable the skill/);
  });

  const quoted = [...TESTING_INSTRUCTIONS.matchAll(/"([^"]+)"/g)].map(([, phrase]) => phrase ?? '');

  test.each(MODELS)('every phrase to say is understood in %s', (locale, model) => {
    const grammar = grammarFor(locale);
    const { recognise } = createRecogniser(model, { grammar });
    const readLine = createLineReader(model, grammar);
    const lost = quoted.filter(
      (phrase) =>
        recognise(phrase).intent.name === 'AMAZON.FallbackIntent' && readLine(phrase).kind !== 'launch',
    );
    expect(quoted.length).toBeGreaterThan(10);
    expect(lost).toEqual([]);
  });
});
