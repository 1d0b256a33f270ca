import type { Heard } from '../grammar';
import { standsAt } from '../heard';

/** Sounds of thinking and courtesy, wherever they stand. */
const ANYWHERE = new Set(['um', 'uh', 'erm', 'hmm', 'hm', 'please']);
/** Two of these side by side are an answer: "uh huh" and "mm hmm" agree, "uh uh" refuses. */
const SOUNDS = new Set(['uh', 'huh', 'mm', 'hmm', 'hm']);
/** Before a request; "well" or "oh" elsewhere may mean something. */
const IN_FRONT = [
  ['alexa'],
  ['hey', 'alexa'],
  ['er'],
  ['ah'],
  ['oh'],
  ['well'],
  ['you', 'know'],
  ['right', 'then'],
];
const AT_THE_END = [['thanks'], ['thank', 'you'], ['alexa']];
/** A request said as a question ("could you start a walk"). Taken away last. */
const POLITE = [
  ['could', 'you'],
  ['can', 'you'],
  ["'d", 'you'],
  ['will', 'you'],
];

/** Which of the positions are left when the phrases are taken from the front, again and again. */
function afterFront(tokens: readonly string[], from: number, phrases: readonly string[][]): number {
  const phrase = phrases.find((words) => standsAt(tokens, from, words));
  return phrase === undefined ? from : afterFront(tokens, from + phrase.length, phrases);
}

function beforeEnd(tokens: readonly string[], to: number): number {
  const phrase = AT_THE_END.find(
    (words) => standsAt(tokens, to - words.length, words) && to <= tokens.length,
  );
  return phrase === undefined ? to : beforeEnd(tokens.slice(0, to - phrase.length), to - phrase.length);
}

function keep(heard: Heard, positions: readonly number[]): Heard {
  return {
    words: heard.words,
    tokens: positions.map((at) => heard.tokens[at] ?? ''),
    wordOf: positions.map((at) => heard.wordOf[at] ?? 0),
  };
}

function isAnswer(tokens: readonly string[], at: number): boolean {
  const isSound = (place: number): boolean => SOUNDS.has(tokens[place] ?? '');
  return isSound(at) && (isSound(at - 1) || isSound(at + 1));
}

function withoutFillers(heard: Heard): Heard {
  const { tokens } = heard;
  const meant = keep(
    heard,
    tokens.flatMap((token, at) => (ANYWHERE.has(token) && !isAnswer(tokens, at) ? [] : [at])),
  );
  const from = afterFront(meant.tokens, 0, IN_FRONT);
  const to = beforeEnd(meant.tokens, meant.tokens.length);
  return keep(meant, range(from, to));
}

function withoutCourtesy(heard: Heard): Heard {
  return keep(heard, range(afterFront(heard.tokens, 0, POLITE), heard.tokens.length));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/**
 * The line without its fillers, then also without its courtesies; only those that differ from what was
 * said and still say something. Words that carry meaning (no, not, a bit, maybe, only, wait, a time) stay.
 */
export function simpler(heard: Heard): readonly Heard[] {
  const plain = withoutFillers(heard);
  const bare = withoutFillers(withoutCourtesy(plain));
  return [plain, bare].filter(
    (line, index, lines) =>
      line.tokens.length > 0 &&
      line.tokens.length < (index === 0 ? heard : (lines[0] ?? heard)).tokens.length,
  );
}
