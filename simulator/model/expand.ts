import { english } from './english';
import type { Grammar } from './grammar';
import { type InteractionModel, samplePieces, valueWords } from './interaction-model';

/** A sample with its slots filled, and what the recogniser must make of it. */
export interface Expansion {
  readonly intent: string;
  readonly sample: string;
  readonly utterance: string;
  /** Slot name to entity id or Alexa's value. */
  readonly slots: Readonly<Record<string, string>>;
}

interface Choice {
  readonly words: string;
  readonly value: string;
}

/**
 * Every sample of every intent, with every value and synonym of every slot. A sample with several slots
 * has each value of each at least once, not every pair: as many lines as its longest slot has values.
 */
export function expandSamples(model: InteractionModel, grammar: Grammar = english): readonly Expansion[] {
  const language = model.interactionModel.languageModel;
  const choices = new Map<string, readonly Choice[]>(
    Object.entries(grammar.slots).map(([type, slot]) => [type, slot.examples]),
  );
  for (const type of language.types ?? []) {
    const own = type.values.flatMap((value) =>
      valueWords(value).map((words) => ({ words, value: value.id ?? value.name.value })),
    );
    choices.set(type.name, own);
  }
  return language.intents.flatMap((intent) => {
    const typeOf = new Map((intent.slots ?? []).map(({ name, type }) => [name, type]));
    return (intent.samples ?? []).flatMap((sample) => {
      const pieces = samplePieces(sample);
      const choicesOf = (slot: string): readonly Choice[] => choices.get(typeOf.get(slot) ?? '') ?? [];
      const counts = pieces.map((piece) => ('slot' in piece ? choicesOf(piece.slot).length : 1));
      if (counts.includes(0)) return [];
      return Array.from({ length: Math.max(...counts) }, (_, round): Expansion => {
        const slots: Record<string, string> = {};
        const words = pieces.map((piece, place) => {
          if ('words' in piece) return piece.words.trim();
          const all = choicesOf(piece.slot);
          // Each slot begins elsewhere, so that two slots of one type don't always say the same.
          const choice = all[(round + place * 7) % all.length];
          slots[piece.slot] = choice?.value ?? '';
          return choice?.words ?? '';
        });
        return { intent: intent.name, sample, utterance: words.join(' '), slots };
      });
    });
  });
}
