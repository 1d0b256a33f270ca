import { english } from './english';
import type { Grammar } from './grammar';
import { type IntentDefinition, type InteractionModel, samplePieces, valueWords } from './interaction-model';

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

/** The choices of an intent's slot, none for one whose values depend on the date. */
function choicesOfIntent(
  intent: IntentDefinition,
  choices: ReadonlyMap<string, readonly Choice[]>,
): (slot: string) => readonly Choice[] {
  const typeOf = new Map((intent.slots ?? []).map(({ name, type }) => [name, type]));
  return (slot) => choices.get(typeOf.get(slot) ?? '') ?? [];
}

function slotNames(sample: string): readonly string[] {
  return samplePieces(sample).flatMap((piece) => ('slot' in piece ? [piece.slot] : []));
}

/** A sample with a choice in each slot; `pick` is told the slot and its place in the sample. */
function filled(
  intent: string,
  sample: string,
  pick: (slot: string, place: number) => Choice | undefined,
): Expansion {
  const slots: Record<string, string> = {};
  const words = samplePieces(sample).map((piece, place) => {
    if ('words' in piece) return piece.words.trim();
    const choice = pick(piece.slot, place);
    slots[piece.slot] = choice?.value ?? '';
    return choice?.words ?? '';
  });
  return { intent, sample, utterance: words.join(' '), slots };
}

/**
 * Every sample of every intent, with every value and synonym of every slot, one after the other. A sample
 * with several slots has each value of each at least once, not every pair: as many lines as its longest
 * slot has values, or `most`.
 */
export function expandSamples(
  model: InteractionModel,
  grammar: Grammar = english,
  most: number = Number.POSITIVE_INFINITY,
): readonly Expansion[] {
  const choices = choicesByType(model, grammar);
  return model.interactionModel.languageModel.intents.flatMap((intent) => {
    const choicesOf = choicesOfIntent(intent, choices);
    return (intent.samples ?? []).flatMap((sample) => {
      const counts = slotNames(sample).map((slot) => choicesOf(slot).length);
      const rounds = counts.includes(0) ? 0 : Math.min(most, Math.max(1, ...counts));
      return Array.from({ length: rounds }, (_, round) =>
        filled(intent.name, sample, (slot, place) => {
          const all = choicesOf(slot);
          // Each slot begins elsewhere, so that two slots of one type don't always say the same.
          return all[(round + place * 7) % all.length];
        }),
      );
    });
  });
}

/**
 * Every sample of every intent at least `leastEach` times, and every value of every slot type of an intent at
 * least once: the samples that have a slot of it share its values among them, so that thousands of values in
 * hundreds of samples are thousands of lines and not hundreds of thousands.
 */
export function* sharedExpansions(
  model: InteractionModel,
  leastEach: number,
  grammar: Grammar = english,
): Generator<Expansion> {
  const choices = choicesByType(model, grammar);
  for (const intent of model.interactionModel.languageModel.intents) {
    const choicesOf = choicesOfIntent(intent, choices);
    // A slot whose values depend on the date has none that could be said here.
    const samples = (intent.samples ?? []).filter((sample) =>
      slotNames(sample).every((slot) => choicesOf(slot).length > 0),
    );
    // Slots of one type have the same choices, and share them too.
    const sharers = new Map<readonly Choice[], number>();
    for (const all of samples.flatMap(slotNames).map(choicesOf))
      sharers.set(all, (sharers.get(all) ?? 0) + 1);
    const share = (all: readonly Choice[]): number => Math.ceil(all.length / (sharers.get(all) ?? 1));
    const given = new Map<readonly Choice[], number>();
    for (const sample of samples) {
      const slots = slotNames(sample);
      const rounds = slots.length === 0 ? 1 : Math.max(leastEach, ...slots.map(choicesOf).map(share));
      const start = new Map<string, number>();
      for (const slot of slots) {
        const all = choicesOf(slot);
        start.set(slot, given.get(all) ?? 0);
        given.set(all, (given.get(all) ?? 0) + share(all));
      }
      for (let round = 0; round < rounds; round += 1) {
        yield filled(intent.name, sample, (slot) => {
          const all = choicesOf(slot);
          return all[((start.get(slot) ?? 0) + round) % all.length];
        });
      }
    }
  }
}
