import { type Beginning, type Likelier, meaningOf } from './meaning';
import type { HearingWords } from './vocabulary';

/** What the person said, as Alexa understood it: the intent, and each slot's entity id or value. */
export interface Heard {
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
}

/**
 * The intents that take whatever is said after (or before) a word that most sentences have, and what that
 * word was worth: Alexa doesn't tell it. AMAZON.SearchQuery takes free words, but only beside such a word.
 */
const FREE_INTENTS: Readonly<Record<string, { readonly worth: string; readonly began: Beginning }>> = {
  TellIntent: { worth: '', began: 'anything' },
  TellDoIntent: { worth: 'do', began: 'anything' },
  TellKeepIntent: { worth: 'keep', began: 'anything' },
  TellChangeIntent: { worth: 'change', began: 'anything' },
  TellNoteIntent: { worth: 'log', began: 'anything' },
  TellDeleteIntent: { worth: 'delete', began: 'anything' },
  TellRemindIntent: { worth: 'remind me', began: 'anything' },
  TellEveryIntent: { worth: 'every', began: 'anything' },
  TellMoreIntent: { worth: '', began: 'anything' },
  TellWhenIntent: { worth: '', began: 'anything' },
  TellAtIntent: { worth: '', began: 'anything' },
  TellEndIntent: { worth: '', began: 'anything' },
  TellYesIntent: { worth: 'yes', began: 'anything' },
  TellNoIntent: { worth: 'no', began: 'anything' },
  TellNothingIntent: { worth: 'nothing of', began: 'anything' },
  TellNotIntent: { worth: 'do not', began: 'anything' },
  TellCannotIntent: { worth: 'cannot', began: 'anything' },
  TellMaybeIntent: { worth: 'maybe', began: 'anything' },
  TellSomewhatIntent: { worth: 'a bit', began: 'anything' },
  TellWorseIntent: { worth: 'worse', began: 'anything' },
  TellJustIntent: { worth: 'just', began: 'anything' },
  TellPastIntent: { worth: 'used to', began: 'anything' },
  TellFineIntent: { worth: 'fine', began: 'anything' },
  TellWaitIntent: { worth: 'hang on', began: 'wait' },
  TellStopIntent: { worth: 'stop', began: 'stop' },
  TellQuestionIntent: { worth: 'what does', began: 'question' },
};

const FALLBACK: Heard = { intent: 'AMAZON.FallbackIntent', slots: {} };

/**
 * What was heard, with free words as the intent that they mean: no room needs to know that no sample had them.
 * Words that mean nothing here are AMAZON.FallbackIntent.
 */
export function understood(heard: Heard, likelier: Likelier, language: HearingWords): Heard {
  const free = Object.hasOwn(FREE_INTENTS, heard.intent) ? FREE_INTENTS[heard.intent] : undefined;
  if (free === undefined) return heard;
  const meaning = meaningOf(`${free.worth} ${heard.slots.Words ?? ''}`, free.began, likelier, language);
  if (meaning === undefined) return FALLBACK;
  const finding = meaning.finding === undefined ? {} : { Finding: meaning.finding };
  return { intent: meaning.intent, slots: { ...meaning.slots, ...finding } };
}
