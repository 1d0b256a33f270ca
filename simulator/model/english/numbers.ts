import type { BuiltInSlot, Reading } from '../grammar';

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const DIGIT = new Map(UNITS.map((word, value) => [word, value]));
const TEEN = new Map(TEENS.map((word, index) => [word, index + 10]));
const TEN = new Map(TENS.flatMap((word, index) => (word === '' ? [] : [[word, index * 10] as const])));
/** People spell them so, and a typed line is no worse for it. */
TEN.set('fourty', 40);
TEN.set('ninty', 90);

/** What a number may end with and go on after. */
const SCALES: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million']);

/** A whole number that was read, and the token after it. */
export interface Cardinal {
  readonly value: number;
  readonly end: number;
}

/**
 * The number in words, as the recogniser compares them: 125 is "one hundred twenty five".
 * Whole numbers from 0 to 999,999,999; others come back as digits.
 */
export function numberWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999_999_999) return String(value);
  if (value < 10) return UNITS[value] ?? '';
  if (value < 20) return TEENS[value - 10] ?? '';
  if (value < 100) return join(TENS[Math.floor(value / 10)] ?? '', value % 10);
  if (value < 1000) return join(`${numberWords(Math.floor(value / 100))} hundred`, value % 100);
  if (value < 1_000_000) return join(`${numberWords(Math.floor(value / 1000))} thousand`, value % 1000);
  return join(`${numberWords(Math.floor(value / 1_000_000))} million`, value % 1_000_000);
}

function join(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${numberWords(rest)}`;
}

function belowHundred(tokens: readonly string[], at: number): Cardinal | null {
  const word = tokens[at];
  if (word === undefined) return null;
  const ten = TEN.get(word);
  if (ten !== undefined) {
    const unit = DIGIT.get(tokens[at + 1] ?? '');
    return unit === undefined || unit === 0
      ? { value: ten, end: at + 1 }
      : { value: ten + unit, end: at + 2 };
  }
  const small = TEEN.get(word) ?? DIGIT.get(word);
  return small === undefined ? null : { value: small, end: at + 1 };
}

/** What follows a hundred, a thousand or a million: "five", "and five", or nothing. */
function following(
  tokens: readonly string[],
  head: Cardinal,
  read: (tokens: readonly string[], at: number) => Cardinal | null,
): Cardinal {
  const rest = read(tokens, tokens[head.end] === 'and' ? head.end + 1 : head.end);
  return rest === null || rest.value === 0 ? head : { value: head.value + rest.value, end: rest.end };
}

function belowThousand(tokens: readonly string[], at: number): Cardinal | null {
  // "a hundred" where the sample's own "a" may already have been taken: "start a hundred minute walk".
  const one = tokens[at] === 'a' && tokens[at + 1] === 'hundred' ? { value: 1, end: at + 1 } : null;
  const bare = tokens[at] === 'hundred' && tokens[at - 1] === 'a' ? { value: 1, end: at } : null;
  const head = one ?? bare ?? belowHundred(tokens, at);
  if (head === null || head.value < 1 || head.value > 9 || tokens[head.end] !== 'hundred') {
    return (one ?? bare) ? null : head;
  }
  return following(tokens, { value: head.value * 100, end: head.end + 1 }, belowHundred);
}

function scaled(
  tokens: readonly string[],
  at: number,
  scale: readonly [word: string, value: number],
  smaller: (tokens: readonly string[], at: number) => Cardinal | null,
): Cardinal | null {
  const [word, value] = scale;
  const one = tokens[at] === 'a' && tokens[at + 1] === word ? { value: 1, end: at + 1 } : null;
  const head = one ?? belowThousand(tokens, at);
  if (head === null || head.value === 0 || tokens[head.end] !== word) return smaller(tokens, at);
  return following(tokens, { value: head.value * value, end: head.end + 1 }, smaller);
}

const belowMillion = (tokens: readonly string[], at: number): Cardinal | null =>
  scaled(tokens, at, ['thousand', 1000], belowThousand);

/** "One oh five", "two oh": digits said one by one, with an "oh" among them. */
function digitByDigit(tokens: readonly string[], at: number): Cardinal | null {
  let end = at;
  let digits = '';
  while (end < tokens.length) {
    const word = tokens[end] ?? '';
    const digit = word === 'oh' ? 0 : DIGIT.get(word);
    if (digit === undefined) break;
    digits += digit;
    end += 1;
  }
  const said = tokens.slice(at, end);
  return said[0] !== 'oh' && said.includes('oh') && digits.length <= 6
    ? { value: Number(digits), end }
    : null;
}

/**
 * The longest whole number that begins at `at`, 0 to 999,999,999, or null. "A hundred and five" is 105,
 * "one oh five" too; "a" alone is no number.
 */
export function readCardinal(tokens: readonly string[], at: number): Cardinal | null {
  return digitByDigit(tokens, at) ?? scaled(tokens, at, ['million', 1_000_000], belowMillion);
}

/** "Minus" or "negative" at `at`. */
export function isMinus(token: string | undefined): boolean {
  return token === 'minus' || token === 'negative';
}

function readNumber(tokens: readonly string[], start: number): readonly Reading[] {
  const negative = isMinus(tokens[start]);
  const number = readCardinal(tokens, negative ? start + 1 : start);
  if (number === null) return [];
  // "Over a hundred two weeks ago" is a hundred and not 102: the round number before it is one as well.
  const rounds = tokens
    .slice(0, number.end - 1)
    .map((word, at) => (SCALES.has(word) && at > start ? readCardinal(tokens.slice(0, at + 1), start) : null))
    .filter((round) => round !== null);
  return [number, ...rounds.reverse()].map(({ end, value }) => ({
    end,
    value: String(negative && value !== 0 ? -value : value),
  }));
}

/** AMAZON.NUMBER: a string of digits, "-5" for "minus five". */
export const NUMBER: BuiltInSlot = {
  read: readNumber,
  examples: [
    { words: 'zero', value: '0' },
    { words: 'five', value: '5' },
    { words: 'ten', value: '10' },
    { words: 'fifteen', value: '15' },
    { words: 'twenty-five', value: '25' },
    { words: '30', value: '30' },
    { words: 'a hundred', value: '100' },
    { words: 'one hundred and five', value: '105' },
    { words: 'one oh five', value: '105' },
    { words: 'nine hundred ninety nine', value: '999' },
    { words: 'two thousand', value: '2000' },
    { words: 'minus five', value: '-5' },
  ],
};
