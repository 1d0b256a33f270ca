/** The emergency numbers, which are read digit by digit. */
const NUMBERS = /\b(911|999|000|112)\b/g;

/**
 * Plain sentences as SSML without the enclosing tag: escaped (the SDK's `speak` does not), and emergency
 * numbers spoken digit by digit. Sentences hold no markup of their own.
 */
export function ssmlOf(sentences: readonly string[]): string {
  return sentences.map(escaped).join(' ').replace(NUMBERS, '<say-as interpret-as="digits">$1</say-as>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
