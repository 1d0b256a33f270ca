import type { Heard } from '../grammar';
import { asSpoken } from './writing';

/**
 * One word, heard as these tokens: contractions in full, one spelling, one written form. The same table
 * serves samples, synonyms and what people say, so it may be coarse: "is", "has" and "'s" become one
 * token, since "my leg's gone numb" is either. It must never join words that differ in meaning.
 */
const WORDS: Readonly<Record<string, string>> = {
  // contractions that no rule below finds, and those written without their apostrophe
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'shall not',
  "ain't": "'s not",
  aint: "'s not",
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: "'s not",
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  havent: 'have not',
  hasnt: "'s not",
  hadnt: "'d not",
  wouldnt: "'d not",
  couldnt: 'could not',
  shouldnt: 'should not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  theyre: 'they are',
  its: "it 's",
  thats: "that 's",
  whats: "what 's",
  hows: "how 's",
  wheres: "where 's",
  theres: "there 's",
  "let's": 'let us',
  lets: 'let us',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'got to',
  kinda: 'kind of',
  sorta: 'sort of',
  dunno: 'do not know',
  lemme: 'let me',
  gimme: 'give me',
  "'cause": 'because',
  cos: 'because',
  cuz: 'because',
  "'em": 'them',
  "'til": 'until',
  till: 'until',
  is: "'s",
  has: "'s",
  would: "'d",
  had: "'d",
  // one spelling
  uhhuh: 'uh huh',
  mhm: 'mm hmm',
  mmhm: 'mm hmm',
  mmhmm: 'mm hmm',
  mmm: 'mm',
  hmmm: 'hmm',
  nuh: 'uh',
  an: 'a',
  okay: 'ok',
  alright: 'all right',
  colour: 'color',
  centre: 'center',
  metre: 'meter',
  metres: 'meters',
  programme: 'program',
  mum: 'mom',
  diarrhoea: 'diarrhea',
  tumour: 'tumor',
  haemorrhage: 'hemorrhage',
  anaesthetic: 'anesthetic',
  orthopaedic: 'orthopedic',
  favourite: 'favorite',
  practise: 'practice',
  pyjamas: 'pajamas',
  grey: 'gray',
  towards: 'toward',
  thru: 'through',
  "o'clock": 'oclock',
};

function takenApart(word: string): readonly string[] {
  const whole = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  if (whole !== undefined) return whole.split(' ');
  const negated = /^(.+)n't$/.exec(word);
  if (negated?.[1] !== undefined) return [...takenApart(negated[1]), 'not'];
  const contracted = /^(.+)'(s|d|m|re|ve|ll)$/.exec(word);
  if (contracted?.[1] !== undefined)
    return [...takenApart(contracted[1]), ENDINGS[contracted[2] ?? ''] ?? ''];
  if (word === "'s" || word === "'d") return [word];
  if (/^[a-z]+in'$/.test(word)) return [`${word.slice(0, -1)}g`];
  const bare = word.replace(/^'+|'+$/g, '');
  if (bare === '') return [];
  return bare === word ? [word] : takenApart(bare);
}

const ENDINGS: Readonly<Record<string, string>> = {
  s: "'s",
  d: "'d",
  m: 'am',
  re: 'are',
  ve: 'have',
  ll: 'will',
};

/** Every word is taken apart once. Longer ones are no words, and more than these nobody needs remembered. */
const LONGEST_WORD = 40;
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, readonly string[]>();

function tokensOf(word: string): readonly string[] {
  const there = remembered.get(word);
  if (there !== undefined) return there;
  const tokens = word.length > LONGEST_WORD ? [word] : takenApart(word);
  if (remembered.size < MOST_REMEMBERED) remembered.set(word, tokens);
  return tokens;
}

/** The line as words and tokens. Any string is welcome; one without a word has no tokens. */
export function hear(line: string): Heard {
  const words = asSpoken(line)
    .split(/[^\p{L}\p{N}\p{M}']+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const tokens: string[] = [];
  const wordOf: number[] = [];
  for (const [index, word] of words.entries()) {
    for (const token of tokensOf(word)) {
      tokens.push(token);
      wordOf.push(index);
    }
  }
  return { words, tokens, wordOf };
}
