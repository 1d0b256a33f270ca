/** Certification checks 21 and 22: the phrases under which the store shows the skill. */

import { example, modelOf, STORE_PAGES, samplesOf } from './submitted';

const PHRASES = STORE_PAGES.flatMap(([locale, { examplePhrases }]) =>
  examplePhrases.map((phrase, index) => ({ locale, model: modelOf(locale), phrase, index })),
);

test.each(PHRASES)('21. $locale "$phrase" is a sample, word for word', ({ phrase, model, locale }) => {
  const { utterance } = example(phrase, model, locale);
  const samples = samplesOf(model).map(({ sample }) => sample);
  if (utterance !== '') expect(samples).toContain(utterance);
});

test.each(PHRASES)(
  '22. $locale "$phrase" is called as Amazon supports it',
  ({ phrase, model, locale, index }) => {
    const { wakeWord, named } = example(phrase, model, locale);
    if (index === 0) expect({ wakeWord, named }).toEqual({ wakeWord: true, named: true });
    // A wake word belongs only to a phrase that also names the skill.
    expect(wakeWord).toBe(named);
  },
);

test('22. there are at most three, and at least one goes straight to a feature', () => {
  for (const [locale, { examplePhrases }] of STORE_PAGES) {
    expect(examplePhrases.length).toBeLessThanOrEqual(3);
    const direct = PHRASES.filter(
      (one) => one.locale === locale && example(one.phrase, one.model, locale).utterance !== '',
    );
    expect(direct).not.toEqual([]);
  }
});
