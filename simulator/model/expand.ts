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

function choicesByType(model: InteractionModel, grammar: Grammar): ReadonlyMap<string, readonly Choice[]> {
  const choices = new Map<string, readonly Choice[]>(
    Object.entries(grammar.slots).map(([type, slot]) => [type, slot.examples]),
  );
  for (const type of model.interactionModel.languageModel.types ?? []) {
    const own = type.values.flatMap((value) =>
      valueWords(value).map((words) => ({ words, value: value.id ?? value.name.value })),
    );
    choices.set(type.name, own);
  }
  return choices;
}

/**
 * Every sample of every intent, with every value and synonym of every slot, one after the other. A sample
 * with several slots has each value of each at least once, not every pair: as many lines as its longest
 * slot has values, or `most`.
 */
export function* expansions(
  model: InteractionModel,
  grammar: Grammar = english,
  most: number = Number.POSITIVE_INFINITY,
): Generator<Expansion> {
  const choices = choicesByType(model, grammar);
  for (const intent of model.interactionModel.languageModel.intents) {
    const typeOf = new Map((intent.slots ?? []).map(({ name, type }) => [name, type]));
    const choicesOf = (slot: string): readonly Choice[] => choices.get(typeOf.get(slot) ?? '') ?? [];
    for (const sample of intent.samples ?? []) {
      const pieces = samplePieces(sample);
      const counts = pieces.map((piece) => ('slot' in piece ? choicesOf(piece.slot).length : 1));
      // A slot whose values depend on the date has none that could be said here.
      const rounds = counts.includes(0) ? 0 : Math.min(most, Math.max(...counts));
      for (let round = 0; round < rounds; round += 1) {
        const slots: Record<string, string> = {};
        const words = pieces.map((piece, place) => {
          if ('words' in piece) return piece.words.trim();
          const all = choicesOf(piece.slot);
          // Each slot begins elsewhere, so that two slots of one type don't always say the same.
          const choice = all[(round + place * 7) % all.length];
          slots[piece.slot] = choice?.value ?? '';
          return choice?.words ?? '';
        });
        yield { intent: intent.name, sample, utterance: words.join(' '), slots };
      }
    }
  }
}

/** Samples that share the values of a type still get this many each. */
const LEAST_EACH = 12;

/**
 * Every sample of every intent, and every value of every slot of it at least once: the samples of an intent
 * that are alike in their longest slot share its values among them, so that thousands of values in hundreds
 * of samples are thousands of lines and not hundreds of thousands.
 */
export function* sharedExpansions(model: InteractionModel, grammar: Grammar = english): Generator<Expansion> {
  const places = new Map<string, number>();
  const lengths = new Map<string, number>();
  const kinds = new Map<string, number>();
  const slotsOf = (sample: string): string =>
    sample.includes('{Finding}') ? '{Finding}' : (sample.match(/\{\w+\}/g) ?? []).join(' ');
  for (const { name, samples = [] } of model.interactionModel.languageModel.intents) {
    for (const sample of samples) {
      const kind = `${name} ${slotsOf(sample)}`;
      places.set(`${name} ${sample}`, kinds.get(kind) ?? 0);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  for (const expansion of expansions(model, grammar)) {
    const key = `${expansion.intent} ${expansion.sample}`;
    const round = lengths.get(key) ?? 0;
    lengths.set(key, round + 1);
    const sharers = kinds.get(`${expansion.intent} ${slotsOf(expansion.sample)}`) ?? 1;
    if (round < LEAST_EACH || round % sharers === places.get(key)) yield expansion;
  }
}

/** The same as a list, with at most `most` lines a sample. */
export function expandSamples(
  model: InteractionModel,
  grammar: Grammar = english,
  most: number = Number.POSITIVE_INFINITY,
): readonly Expansion[] {
  return [...expansions(model, grammar, most)];
}
