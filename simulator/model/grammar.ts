/**
 * What a language brings to the recogniser: how its words are heard, which words carry no meaning, the
 * values that Alexa's built-in slot types give, and the phrases that Alexa knows without being told.
 */

/**
 * A line as the recogniser hears it. `words` are the spoken words in lower case; `tokens` are the words
 * that are compared (contractions in full, one spelling), each with the index of the word it came from.
 */
export interface Heard {
  readonly words: readonly string[];
  readonly tokens: readonly string[];
  readonly wordOf: readonly number[];
}

/** One way to read a slot from a place in a line: the token after its last one, and Alexa's value. */
export interface Reading {
  readonly end: number;
  readonly value: string;
}

/**
 * Reads a built-in slot from `start` of the tokens: every way that fits, none when nothing does.
 * `today` is the walker's local date, 'YYYY-MM-DD', for the types that need one.
 */
export type SlotGrammar = (tokens: readonly string[], start: number, today?: string) => readonly Reading[];

/** A phrase that a built-in slot must be able to read, and the value Alexa gives for it. */
export interface SlotExample {
  readonly words: string;
  readonly value: string;
}

export interface BuiltInSlot {
  readonly read: SlotGrammar;
  /** Tried in every sample that has the slot. Empty for a type whose values depend on the date. */
  readonly examples: readonly SlotExample[];
}

/** A built-in slot that takes any words as they are. */
export interface FreeSlot {
  readonly takes: 'any words';
  readonly examples: readonly SlotExample[];
}

/** How people of a language call a skill by its name. Every list holds phrases, longest meaning first. */
export interface InvocationWords {
  /** Open a session, with or without a request after them ("open", "talk to"). */
  readonly launch: readonly string[];
  /** Carry a request to the skill ("ask", "tell"); bare, they open a session. */
  readonly carry: readonly string[];
  /** Stand between the name and a request and may belong to it ("to", "if", "how"). */
  readonly connectors: readonly string[];
  /** Stand between a request and the name ("with", "using"). */
  readonly before: readonly string[];
  /** May come before everything ("could you"). */
  readonly lead: readonly string[];
  /** May stand before the name ("the"), and after it ("skill"). */
  readonly article: readonly string[];
  readonly noun: readonly string[];
}

export interface Grammar {
  readonly language: string;
  hear(line: string): Heard;
  /**
   * The same line with words taken away that carry no meaning, in the order in which they are tried.
   * Never takes a negation, a hedge, a time or "wait", and never takes the last word.
   */
  simpler(heard: Heard): readonly Heard[];
  readonly slots: Readonly<Record<string, BuiltInSlot | FreeSlot>>;
  /** What stands before the last of several values. */
  readonly and: string;
  /** Alexa's own phrases for her standard intents, by intent name. */
  readonly builtInPhrases: Readonly<Record<string, readonly string[]>>;
  /** Those of them that go to the latest audio skill although it is not named. */
  readonly audioIntents: readonly string[];
  readonly invocation: InvocationWords;
  /** Words that no sample may hold, because they wake the device. */
  readonly wakeWords: readonly string[];
  /** Words that an invocation name may not hold, and those a two-word one may not. */
  readonly launchWords: readonly string[];
  readonly smallWords: readonly string[];
}
