import type { Heard } from '../grammar';
import { numberWords } from './numbers';

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

/** Sounds of agreement and refusal that would otherwise look like the filler "uh". */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:uh|mm|unh)[\s-]?(?:huh|hum)\b/g, 'uhhuh'],
  [/\b(?:mm+|m)[\s-]?hmm*\b|\bmhmm?\b/g, 'mmhmm'],
  [/\b(?:uh|unh|nuh)[\s-](?:uh|unh)\b/g, 'uhuh'],
];

const APOSTROPHES = /[\u2018\u2019\u02bc\u2032`\u00b4]/g;

/** Digits as words, so that "10 minutes" and "ten minutes" are one line and the grammars know words only. */
function digitsAsWords(text: string): string {
  return text
    .replace(/(\d)\s*\u00bd/g, '$1 and a half')
    .replace(/\u00bd/g, ' half ')
    .replace(/(\d)\s*\u00bc/g, '$1 and a quarter')
    .replace(/\u00bc/g, ' quarter ')
    .replace(/(\d)\s*\u00be/g, '$1 and three quarters')
    .replace(/\u00be/g, ' three quarters ')
    .replace(/(^|\s)[-\u2212](?=\d)/g, '$1minus ')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/\b(\d{1,2}):(\d{2})\b/g, (_, hour: string, minute: string) => ` ${clockWords(hour, minute)} `)
    .replace(/\b(\d{1,9})\.(\d{1,6})\b/g, (_, whole: string, part: string) => {
      const digits = [...part].map((digit) => numberWords(Number(digit))).join(' ');
      return ` ${numberWords(Number(whole))} point ${digits} `;
    })
    .replace(/\d+/g, (digits) => (digits.length <= 9 ? ` ${numberWords(Number(digits))} ` : ` ${digits} `));
}

function clockWords(hour: string, minute: string): string {
  const hours = numberWords(Number(hour));
  if (minute === '00') return `${hours} o'clock`;
  return minute.startsWith('0')
    ? `${hours} oh ${numberWords(Number(minute))}`
    : `${hours} ${numberWords(Number(minute))}`;
}

/** "p.m." and "p m" are "pm", "i.v." is "iv". */
function joinedAbbreviations(text: string): string {
  return text
    .replace(/\b[a-z](?:\.[a-z])+\b\.?/g, (letters) => letters.replaceAll('.', ''))
    .replace(/(\d|\s|^)([ap])\s?\.?\s?m\b\.?/g, '$1 $2m');
}

function tokensOf(word: string): readonly string[] {
  const whole = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  if (whole !== undefined) return whole.split(' ');
  const negated = /^(.+)n't$/.exec(word);
  if (negated?.[1] !== undefined) return [...tokensOf(negated[1]), 'not'];
  const contracted = /^(.+)'(s|d|m|re|ve|ll)$/.exec(word);
  if (contracted?.[1] !== undefined) return [...tokensOf(contracted[1]), ENDINGS[contracted[2] ?? ''] ?? ''];
  if (word === "'s" || word === "'d") return [word];
  if (/^[a-z]+in'$/.test(word)) return [`${word.slice(0, -1)}g`];
  const bare = word.replace(/^'+|'+$/g, '');
  if (bare === '') return [];
  return bare === word ? [word] : tokensOf(bare);
}

const ENDINGS: Readonly<Record<string, string>> = {
  s: "'s",
  d: "'d",
  m: 'am',
  re: 'are',
  ve: 'have',
  ll: 'will',
};

/** The line as words and tokens. Any string is welcome; one without a word has no tokens. */
export function hear(line: string): Heard {
  const lower = line.normalize('NFC').toLowerCase().replace(APOSTROPHES, "'");
  let text = digitsAsWords(joinedAbbreviations(lower)).replace(/&/g, ' and ').replace(/%/g, ' percent ');
  for (const [sound, token] of SOUNDS) text = text.replace(sound, token);
  const words = text.split(/[^\p{L}\p{N}\p{M}']+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const tokens: string[] = [];
  const wordOf: number[] = [];
  words.forEach((word, index) => {
    for (const token of tokensOf(word)) {
      tokens.push(token);
      wordOf.push(index);
    }
  });
  return { words, tokens, wordOf };
}
