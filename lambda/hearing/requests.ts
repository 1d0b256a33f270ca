import { type Phrase, stands } from './phrase';

/** Something that can be asked of the skill, by its intent: any of the phrases, and none of `unless`. */
export interface Request {
  readonly intent: string;
  readonly said: Phrase;
  readonly unless?: Phrase;
  /** Its minutes are part of it: without any it is none. */
  readonly needsMinutes?: true;
  /** A "not" belongs to it ("not so long", "don't talk to me"); all others are refused by one. */
  readonly evenDenied?: true;
  /** A slot, and which of its values these words mean; none where none stands. */
  readonly slot?: { readonly name: string; readonly values: readonly (readonly [string, Phrase])[] };
}

/** What a language brings to the hearing of requests: the first that fits is meant. */
export interface RequestWords {
  readonly requests: readonly Request[];
  readonly denies: Phrase;
  /** Whole minutes in plain words, as digits; undefined where there are none, or more than one length. */
  minutes(words: readonly string[]): string | undefined;
}

export interface RequestHeard {
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
}

/** The request that plain words make, or undefined. */
export function requestIn(words: readonly string[], language: RequestWords): RequestHeard | undefined {
  const denied = stands(language.denies, words);
  const minutes = language.minutes(words);
  const meant = language.requests.find(
    ({ said, unless, needsMinutes, evenDenied }) =>
      (evenDenied || !denied) &&
      (!needsMinutes || minutes !== undefined) &&
      stands(said, words) &&
      !(unless && stands(unless, words)),
  );
  if (meant === undefined) return undefined;
  const value = meant.slot?.values.find(([, said]) => stands(said, words))?.[0];
  const slots = {
    ...(minutes === undefined ? {} : { Minutes: minutes }),
    ...(meant.slot && value ? { [meant.slot.name]: value } : {}),
  };
  return { intent: meant.intent, slots };
}
