import type { Grammar } from './grammar';
import { type IntentDefinition, samplePieces } from './interaction-model';

/** Whether a slot type takes any words, as AMAZON.SearchQuery does. */
export function isFree(type: string, grammar: Grammar): boolean {
  const slot = Object.hasOwn(grammar.slots, type) ? grammar.slots[type] : undefined;
  return slot !== undefined && 'takes' in slot;
}

/**
 * What Alexa refuses of an intent with a slot for free words, one line each: such a slot stands beside at least
 * one word and no other slot, and an intent has one ("Phrase slots" of the Alexa Skills Kit documentation).
 */
export function freeWordsProblems(
  { name, slots = [], samples = [] }: IntentDefinition,
  grammar: Grammar,
): readonly string[] {
  const free = slots.filter(({ type }) => isFree(type, grammar)).map((slot) => slot.name);
  if (free.length > 1)
    return [`intent ${name}: slots ${free.join(' and ')} both take free words; an intent can have one such`];
  return samples.flatMap((sample) => {
    const pieces = samplePieces(sample);
    const inIt = pieces.flatMap((piece) => ('slot' in piece ? [piece.slot] : []));
    if (!inIt.some((slot) => free.includes(slot))) return [];
    const place = `intent ${name}, sample "${sample}"`;
    if (inIt.length > 1) return [`${place}: a slot for free words can't stand beside another slot`];
    const hasWord = pieces.some((piece) => 'words' in piece && piece.words.trim() !== '');
    return hasWord ? [] : [`${place}: a slot for free words needs a word beside it`];
  });
}
