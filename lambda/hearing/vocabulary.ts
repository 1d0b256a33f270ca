import type { FindingId } from '../check/findings';
import { type Phrase, stands } from './phrase';
import type { RequestWords } from './requests';
import type { SignWords } from './spotting';

/** What free words amount to: an intent of the model, and the warning sign or the slots if they tell any. */
export interface Meaning {
  readonly intent: string;
  readonly finding?: FindingId;
  readonly slots?: Readonly<Record<string, string>>;
}

/** What a language has for saying something about a question instead of answering it. */
export interface AsideWords {
  readonly stop: Phrase;
  /** "I meant yes": heard before all else. */
  readonly correction: Phrase;
  readonly back: Phrase;
  readonly repeat: Phrase;
  readonly wait: Phrase;
  readonly what: Phrase;
}

/** What a language has for answers, each for one way to give one. */
export interface AnswerWords {
  readonly agrees: Phrase;
  readonly denies: Phrase;
  readonly past: Phrase;
  /** Past what still counts of an operation, and of an accident, a fall or a faint. */
  readonly longAgo: Phrase;
  readonly weeksAgo: Phrase;
  readonly stillThere: Phrase;
  readonly explained: Phrase;
  readonly unsure: Phrase;
  /** "I can't tell if", before what can't be told. */
  readonly wonders: Phrase;
  /** "A bit", "sometimes": something is there. */
  readonly somewhat: Phrase;
  /** "I think", "I guess": it may be so, or not. */
  readonly thinks: Phrase;
  /** "Not quite right", "worse": a yes, for all its "not". */
  readonly unwell: Phrase;
  readonly yes: Phrase;
  readonly hedgedNo: Phrase;
  /** "Fine", "normal"; and the same denied. */
  readonly fine: Phrase;
  readonly notFine: Phrase;
  /** "None of that", "no trouble at all". */
  readonly nothing: Phrase;
  /** What a no may be made of: with more than a word or two besides, it may be about anything. */
  readonly harmless: ReadonlySet<string>;
  /** With one of these words a no may be more than a no. */
  readonly more: ReadonlySet<string>;
  /** The same, unless it was said that there was nothing of it: something happened. */
  readonly happened: ReadonlySet<string>;
  /** The same always: something hurts, or is bad. */
  readonly bodily: ReadonlySet<string>;
}

/** A language as the skill hears it in free words. */
export interface HearingWords {
  /** Lower case, contractions in full, one space between words. */
  plain(spoken: string): string;
  readonly signs: SignWords;
  readonly asides: AsideWords;
  readonly answers: AnswerWords;
  readonly requests: RequestWords;
}

/** Plain words, and whether a phrase stands in them. */
export interface Words {
  readonly all: readonly string[];
  has(wanted: Phrase): boolean;
  beginWith(wanted: Phrase): boolean;
  anyOf(some: ReadonlySet<string>): boolean;
}

/** What was said, in a form that phrases can be looked for in. */
export function wordsIn(spoken: string, language: HearingWords): Words {
  const all = language
    .plain(spoken)
    .split(' ')
    .filter((word) => word !== '');
  return {
    all,
    has: (wanted) => stands(wanted, all),
    beginWith: (wanted) => wanted(all).some(({ from }) => from === 0),
    anyOf: (some) => all.some((word) => some.has(word)),
  };
}
