import { english } from './english';
import { createFillings, endOf, type Filling, type SlotKey } from './fillings';
import type { Grammar, Heard } from './grammar';
import { spokenWords } from './heard';
import type { InteractionModel } from './interaction-model';
import { type Pattern, type PatternNode, patternTree } from './patterns';
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
   * literally first. FallbackIntent when none does. Never throws. `today` is the walker's date, 'YYYY-MM-DD'; no
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

interface Match {
  readonly pattern: Pattern;
  readonly fillings: readonly Filling[];
}

/** How many words of the line are the skill's listed values. They are as good as literal words. */
function listedWords(fillings: readonly Filling[]): number {
  return fillings.flat().reduce((sum, { start, end, value }) => sum + (value === null ? end - start : 0), 0);
}

/**
 * Most words matched literally, in the sample or in a listed value; then fewest slots; then the longest
 * listed values ("no feeling in my legs" is that finding, and not "no" before another); then the order of
 * the model.
 */
function isBetter(match: Match, best: Match | null): boolean {
  if (best === null) return true;
  const listed = listedWords(match.fillings);
  const bestListed = listedWords(best.fillings);
  const literal = match.pattern.literals + listed - best.pattern.literals - bestListed;
  if (literal !== 0) return literal > 0;
  const slots = match.pattern.slots.length - best.pattern.slots.length;
  if (slots !== 0) return slots < 0;
  if (listed !== bestListed) return listed > bestListed;
  return match.pattern.order < best.pattern.order;
}

/**
 * The recogniser of an interaction model: deterministic, from the model's own samples, values and
 * synonyms and Alexa's built-in types. A slot matches only what its type lists or its grammar reads.
 */
export function createRecogniser(model: InteractionModel, options: RecogniserOptions = {}): Recogniser {
  const { grammar = english, skillId = 'amzn1.ask.skill.simulated' } = options;
  const language = model.interactionModel.languageModel;
  const samples = patternTree(language, grammar);
  const fillingsAt = createFillings(language, grammar);
  const declared = new Map(language.intents.map((intent) => [intent.name, intent.slots ?? []]));

  function bestMatch(tokens: readonly string[], today?: string): Match | null {
    let best: Match | null = null;
    const known = new Map<string, readonly Filling[]>();
    const fillings = (slot: SlotKey, start: number): readonly Filling[] => {
      const key = `${start} ${slot}`;
      const there = known.get(key) ?? fillingsAt(slot, tokens, start, today);
      known.set(key, there);
      return there;
    };
    const follow = (node: PatternNode, at: number, filled: readonly Filling[]): void => {
      if (at === tokens.length) {
        for (const pattern of node.ends) {
          const match = { pattern, fillings: filled };
          if (isBetter(match, best)) best = match;
        }
        return;
      }
      const next = node.words.get(tokens[at] ?? '');
      if (next !== undefined) follow(next, at + 1, filled);
      for (const [slot, after] of node.slots) {
        for (const filling of fillings(slot, at)) follow(after, endOf(filling), [...filled, filling]);
      }
    };
    follow(samples, 0, []);
    return best;
  }

  function recognised(heard: Heard, { pattern, fillings }: Match): Recognised {
    const slotTypes = declared.get(pattern.intent) ?? [];
    const heardSlots = new Map<string, SlotHeard>();
    fillings.forEach((filling, index) => {
      const name = pattern.slots[index] ?? '';
      const type = slotTypes.find((slot) => slot.name === name)?.type ?? '';
      const values = filling.map(({ start, end, value, matches }) => ({
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

  function understand(utterance: string, today?: string): Recognised | null {
    const heard = grammar.hear(utterance);
    for (const line of [heard, ...grammar.simpler(heard)]) {
      const match = bestMatch(line.tokens, today);
      if (match !== null) return recognised(line, match);
    }
    return null;
  }

  const fallback: Recognised = {
    intent: { name: FALLBACK, confirmationStatus: 'NONE' },
    slots: {},
    sample: null,
  };

  return {
    recognise: (utterance, today) => understand(utterance, today) ?? fallback,
    recogniseFirst(utterances, today) {
      for (const utterance of utterances) {
        const found = understand(utterance, today);
        if (found !== null) return found;
      }
      return fallback;
    },
  };
}
