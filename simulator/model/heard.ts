import type { Heard } from './grammar';

/** Whether a phrase stands at a place of the tokens. No phrase stands before the line begins. */
export function standsAt(tokens: readonly string[], at: number, phrase: readonly string[]): boolean {
  return at >= 0 && phrase.length > 0 && phrase.every((word, index) => tokens[at + index] === word);
}

/** The words from one token to before another, as they were spoken, in lower case. */
export function spokenWords(heard: Heard, from: number, to: number): string {
  const words = new Set(heard.wordOf.slice(from, to));
  return [...words].map((word) => heard.words[word] ?? '').join(' ');
}
