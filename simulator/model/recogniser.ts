import { bestMatch, type Match } from './best-match';
import { english } from './english';
import { createFillings } from './fillings';
import type { Grammar, Heard } from './grammar';
import { spokenWords } from './heard';
import type { InteractionModel } from './interaction-model';
import { type PatternNode, patternTrees } from './patterns';
import { type IntentSlot, intentSlot, resolvedValue, type SlotHeard } from './slots';

const FALLBACK = 'AMAZON.FallbackIntent';

/** The intent of an IntentRequest. An intent without slots has no `slots`, as Alexa sends it. */
export interface RecognisedIntent {
  readonly name: string;
  readonly confirmationStatus: 'NONE';
  readonly slots?: Readonly<Record<string, IntentSlot>>;
}

export interface Recognised {
  readonly intent: RecognisedIntent;
  /**
   * Slot name to entity id, else Alexa's value (PT15M, 4), else the words. Several are joined by commas. Empty
   * slots are left out.
   */
  readonly slots: Readonly<Record<string, string>>;
  /** The sample that matched, as it is written in the model; null for FallbackIntent. */
  readonly sample: string | null;
}

export interface Recogniser {
  /**
   * The intent that a line means: the sample that matches it whole, the one with the most words that match
   * literally first; only where none does, one that takes free words. FallbackIntent when none does either. Never throws. `today` is the walker's date, 'YYYY-MM-DD'; no
   * AMAZON.DATE is heard without it.
   */
  recognise(utterance: string, today?: string): Recognised;
  /** The first of several wordings that is understood, as after "ask steady stride"; else FallbackIntent. */
  recogniseFirst(utterances: readonly string[], today?: string): Recognised;
}

export interface RecogniserOptions {
  readonly grammar?: Grammar;
  /** Stands in the authority of entity resolutions. */
  readonly skillId?: string;
}

/**
 * The recogniser of an interaction model: deterministic, from the model's own samples, values and
 * synonyms and Alexa's built-in types. A slot matches only what its type lists or its grammar reads.
 */
export function createRecogniser(model: InteractionModel, options: RecogniserOptions = {}): Recogniser {
  const { grammar = english, skillId = 'amzn1.ask.skill.simulated' } = options;
  const language = model.interactionModel.languageModel;
  const { exact, free } = patternTrees(language, grammar);
  const fillingsOf = createFillings(language, grammar);
  const declared = new Map(language.intents.map((intent) => [intent.name, intent.slots ?? []]));

  function recognised(heard: Heard, { pattern, fillings }: Match): Recognised {
    const slotTypes = declared.get(pattern.intent) ?? [];
    const heardSlots = new Map<string, SlotHeard>();
    fillings.forEach((filling, index) => {
      const name = pattern.slots[index] ?? '';
      const type = slotTypes.find((slot) => slot.name === name)?.type ?? '';
      const values = filling.parts.map(({ start, end, value, matches }) => ({
        value: value ?? spokenWords(heard, start, end),
        matches,
      }));
      heardSlots.set(name, { name, type, values });
    });
    const slots = slotTypes.map(
      ({ name }) => [name, intentSlot(name, heardSlots.get(name), skillId)] as const,
    );
    return {
      intent: {
        name: pattern.intent,
        confirmationStatus: 'NONE',
        ...(slots.length > 0 ? { slots: Object.fromEntries(slots) } : {}),
      },
      slots: Object.fromEntries([...heardSlots].map(([name, slot]) => [name, resolvedValue(slot)])),
      sample: pattern.sample,
    };
  }

  function understandAs(samples: PatternNode, heard: Heard, today?: string): Recognised | null {
    const match = bestMatch(samples, heard.tokens, fillingsOf(heard.tokens, today));
    return match === null ? null : recognised(heard, match);
  }

  /** As it was said first, and only then without what carries no meaning. */
  function understandExactly(utterance: string, today?: string): Recognised | null {
    const heard = grammar.hear(utterance);
    return firstOf([heard, ...grammar.simpler(heard)], (line) => understandAs(exact, line, today));
  }

  function understandFreely(utterance: string): Recognised | null {
    const heard = grammar.hear(utterance);
    return firstOf([heard, ...grammar.simpler(heard)], (line) => understandAs(free, line));
  }

  const fallback: Recognised = {
    intent: { name: FALLBACK, confirmationStatus: 'NONE' },
    slots: {},
    sample: null,
  };

  const recogniseFirst: Recogniser['recogniseFirst'] = (utterances, today) =>
    firstOf(utterances, (utterance) => understandExactly(utterance, today)) ??
    firstOf(utterances, understandFreely) ??
    fallback;

  return { recognise: (utterance, today) => recogniseFirst([utterance], today), recogniseFirst };
}

function firstOf<One, Found>(all: readonly One[], find: (one: One) => Found | null): Found | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}
