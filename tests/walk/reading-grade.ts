/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '');
}

/** The words of a text; a hyphen joins, an apostrophe too. */
export function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? [];
}

/** Flesch-Kincaid grade of an English text: American school years needed to read it. */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const heard = letters.replace(/(?<=[^aeiou])(?:e|es|ed)$/, (end) => (/[td]ed$/.test(letters) ? end : ''));
  return Math.max(1, (heard.match(/[aeiouy]+/g) ?? []).length);
}
