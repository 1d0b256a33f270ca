/** Where a phrase stands: the index of its first word, and of the word after its last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A phrase that can be looked for in plain words: every place where it stands, in order. */
export type Phrase = (words: readonly string[]) => readonly Place[];

/** What turns a phrase into its opposite. A language's own words, all of them, since they can't be mistaken for another's. */
const NEVER_IN_A_GAP = 'not|never';

/** How many words `~` may stand for. */
const GAP = 4;

/**
 * Reads phrases as they are listed, any of which counts: plain words in order, where "(wee|pee)" is one of
 * several, "(really)?" may be left out, "num*" begins a word, "~" stands for up to four words that don't turn it round, and
 * "!(smell|line)" is what must not follow.
 */
export function phrase(...listed: readonly string[]): Phrase {
  // Most containers never hear a free word: what is not looked for costs nothing.
  let pattern: RegExp | undefined;
  return (words) => {
    pattern ??= new RegExp(`(?<= )${oneOf(listed)}`, 'g');
    const line = ` ${words.join(' ')} `;
    return [...line.matchAll(pattern)].map(({ index, 0: found }) => {
      const from = line.slice(0, index).split(' ').length - 2;
      return { from, to: from + found.split(' ').length - 1 };
    });
  };
}

/** Whether a phrase stands anywhere in the words. */
export function stands(wanted: Phrase, words: readonly string[]): boolean {
  return wanted(words).length > 0;
}

/** Every piece brings the space after it, so that one that is left out leaves none behind. */
function expressionOf(listed: string): string {
  return apart(listed, ' ')
    .map((piece) => {
      if (piece === '~') return `(?:(?!(?:${NEVER_IN_A_GAP}) )[^ ]+ ){0,${GAP}}`;
      const group = /^(!?)\((.*)\)(\??)$/.exec(piece);
      if (group?.[1] === '!') return `(?!${oneOf(apart(group[2] ?? '', '|'))})`;
      if (group !== null) return `${oneOf(apart(group[2] ?? '', '|'))}${group[3] ?? ''}`;
      return `${piece.replace('*', '[^ ]*')} `;
    })
    .join('');
}

function oneOf(listed: readonly string[]): string {
  return `(?:${listed.map(expressionOf).join('|')})`;
}

/** The parts between separators that stand in no bracket. */
function apart(listed: string, separator: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of listed) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === separator && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts;
}
