import { LANGUAGES, type Language } from '../../infra/skill-package/locales';
import { manifest } from '../../infra/skill-package/manifest';
import { grammarFor, type InteractionModel, modelFor } from '../../simulator/model';

/** What would be submitted to Amazon: the manifest of a deployed skill, and the model of every locale. */
export const MANIFEST = manifest({
  endpoint: 'arn:aws:lambda:us-east-1:111111111111:function:skill:live',
  privacyUrl: 'https://example.org/steady-stride/privacy',
  termsUrl: 'https://example.org/steady-stride/terms',
}).manifest;

export const STORE_PAGES = Object.entries(MANIFEST.publishingInformation.locales);

/** The model of each language. Its locales have the same one, which the tests of the skill package hold. */
export const MODELS: readonly (readonly [Language, InteractionModel])[] = LANGUAGES.map(({ language }) => [
  language,
  modelFor(language),
]);

/** The model that a locale has. */
export function modelOf(locale: string): InteractionModel {
  const model = MODELS.find(([language]) => locale.startsWith(language))?.[1];
  if (model === undefined) throw new Error(`${locale} has a store page and no interaction model`);
  return model;
}

/** Every sample of every intent, with the intent it belongs to. */
export function samplesOf(model: InteractionModel): { readonly intent: string; readonly sample: string }[] {
  return model.interactionModel.languageModel.intents.flatMap(({ name, samples = [] }) =>
    samples.map((sample) => ({ intent: name, sample })),
  );
}

/** An example phrase of a store page, taken apart as Amazon takes it apart. */
export interface Example {
  readonly wakeWord: boolean;
  readonly named: boolean;
  /** What is left for the interaction model; empty when the phrase only opens the skill. */
  readonly utterance: string;
}

/** Takes wake word, launch words and invocation name off an example phrase. */
export function example(phrase: string, model: InteractionModel, locale: string): Example {
  const { invocationName } = model.interactionModel.languageModel;
  const { launch, carry } = grammarFor(locale).invocation;
  const woken = /^alexa,? /i.exec(phrase)?.[0] ?? '';
  const rest = phrase.slice(woken.length).toLowerCase();
  const call = [...launch, ...carry]
    .map((words) => `${words} ${invocationName}`)
    .find((words) => rest === words || rest.startsWith(`${words} `));
  const utterance = rest.slice(call?.length ?? 0).trim();
  return {
    wakeWord: woken !== '',
    named: call !== undefined,
    // Amazon's supported forms: "ask NAME to SAMPLE", and "ask NAME SAMPLE".
    utterance: call === undefined ? utterance : utterance.replace(/^to /, ''),
  };
}
