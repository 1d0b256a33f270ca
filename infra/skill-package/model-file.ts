import { relative } from 'node:path';
import { ModelError, modelFileOf, modelFor } from '../../simulator/model';
import type { Language } from './locales';

/** What Alexa takes of one interaction model: bytes of the file, and intents, the built-in ones included. */
export const LARGEST = { bytes: 1_500_000, intents: 250 } as const;

/**
 * Returns the interaction model of a language as the file that is imported: without spaces, because Alexa counts them.
 * @throws ModelError when the model is missing, broken, or larger than Alexa takes.
 */
export function modelFile(language: Language, folder?: string): string {
  const model = modelFor(language, folder);
  const file = JSON.stringify(model);
  const bytes = Buffer.byteLength(file);
  const intents = model.interactionModel.languageModel.intents.length;
  const problems = [
    ...(bytes > LARGEST.bytes
      ? [`has ${bytes} bytes without spaces, and Alexa takes ${LARGEST.bytes}; leave samples or values out`]
      : []),
    ...(intents > LARGEST.intents ? [`has ${intents} intents, and Alexa takes ${LARGEST.intents}`] : []),
  ];
  if (problems.length > 0) {
    throw new ModelError(relative(process.cwd(), modelFileOf(language, folder)), problems);
  }
  return file;
}
