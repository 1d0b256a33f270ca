import type { Heard } from '../grammar';
import { standsAt } from '../heard';

/** Sounds of thinking and courtesy, wherever they stand. */
const ANYWHERE = new Set(['um', 'uh', 'erm', 'hmm', 'hm', 'please']);
/** Two of these side by side are an answer: "uh huh" and "mm hmm" agree, "uh uh" refuses. */
const SOUNDS = new Set(['uh', 'huh', 'mm', 'hmm', 'hm']);
/** Before a request; "well" or "oh" elsewhere may mean something. */
const IN_FRONT = phrases(['alexa', 'hey alexa', 'er', 'ah', 'oh', 'well', 'you know', 'right then']);
const AT_THE_END = phrases(['thanks', 'thank you', 'cheers', 'ta', 'alexa']);
/** Before what is meant: no answer by themselves, but "okay" alone is. Taken away with the courtesies. */
const GREETINGS = phrases([
  'right so',
  'right well',
  'now then',
  'hello',
  'hello there',
  'hi',
  'hi there',
  'hey',
  'hey there',
  'ok',
  'ok then',
  'ok so',
  'so',
  'all right',
  'all right then',
  'good morning',
  'good afternoon',
  'good evening',
  'kindly',
  'go on then',
  'come on then',
  'by the way',
  'just so you know',
  'just to let you know',
  'for the record',
  'i forgot to tell you',
  'i forgot to say',
  'i forgot to mention',
  'i should tell you',
  'i wanted to tell you',
  'i meant to tell you',
  'i want to tell you',
  'let me tell you',
  'ready when you are',
  'whoa',
  'argh',
  'ugh',
]);
const LIGHT = new Set(['just', 'simply', 'actually', 'basically']);
/** Before these, the light words weigh something. */
const WEIGHED = new Set(['not', 'only', 'even']);
/** A request said as a question ("could you start a walk"). Taken away last. */
const POLITE = phrases([
  'could you',
  'can you',
  "'d you",
  'will you',
  'could you just',
  'can you just',
  'can you help me',
  'go ahead and',
  'i wonder if you could',
  'i was wondering if you could',
  'any chance you could',
  "'d you mind",
  "'d you be able to",
]);
/** One said as a wish or a question about it ("i'd like to hear my plan", "tell me how long is left"). Taken away with them. */
const WISHES = phrases([
  "i 'd like to",
  'i want to',
  'i just want to',
  "i 'd love to",
  "i 'd just like to",
  "i 'd quite like to",
  "i 'd really like to",
  'i need to',
  "i think i 'd like to",
  'i think i want to',
  'i wish to',
  'i am wanting to',
  'i am looking to',
  'i am hoping to',
  'i was hoping to',
  'i plan to',
  'i am planning to',
  'i have decided to',
  'i am keen to',
  'i prefer to',
  "i 'd prefer to",
  "i 'd rather",
  'i might as well',
  "i thought i 'd",
  'i was going to',
  'i feel ready to',
  'i am all set to',
  'i am set to',
  'i will',
  'i will just',
  'i think i will',
  'i am going to',
  'i am just going to',
  'i think i am going to',
  'i reckon i will',
  'i guess i will',
  'i suppose i will',
  'i am about to',
  'i am ready to',
  'ready to',
  'i am now ready to',
  'time to',
  "it 's time to",
  'time for me to',
  'want to',
  'going to',
  'just want to',
  'we will',
  'we are going to',
  'we want to',
  "we 'd like to",
  'we could',
  'we can',
  'we should',
  'how about we',
  'why do not we',
  'what if we',
  'can we',
  'can we just',
  'could we',
  'could we just',
  'may we',
  'shall we',
  'shall i',
  'might we',
  'let us',
  'let us just',
  'come on let us',
  'let me',
  'let me just',
  'help me',
  'help me to',
  'allow me to',
  'can i',
  'can i just',
  'could i',
  'could i just',
  'may i',
  'might i',
  'is it possible to',
  "'d it be possible to",
  'any chance we could',
  'any chance i could',
  'i was wondering if i could',
  'i was wondering if we could',
  'i want you to',
  "i 'd like you to",
  'i need you to',
]);
/** What is done or had, as a wish for it goes on: "i want to start", and not "i want to lose weight". */
const DOING = new Set(
  'walk start begin stop pause rest resume continue carry keep go head set get give do take have make try stretch come put log record add note count save enter delete remove erase undo scrap clear wipe cancel forget change choose hear know check see use skip restart reset repeat finish end quit leave switch stay join coach guide listen read lower raise cut step stroll write jot mark answer run redo play discard bin drop shorten lengthen remind'.split(
    ' ',
  ),
);
/** Before a question. */
const BEFORE_A_QUESTION = phrases([
  'tell me',
  'tell us',
  'just tell me',
  'let me know',
  'do you know',
  'any idea',
  'have you any idea',
  'do you have any idea',
  'i want to know',
  "i 'd like to know",
  'i need to know',
  "i 'd love to know",
  'quick question',
]);
const ASKING = new Set('how what when where which if whether is am are my the'.split(' '));
/** What such a request ends with, where no "not" or "until" stands before it ("not now" refuses). */
const AFTER_A_REQUEST = phrases([
  'now',
  'right now',
  'straight away',
  'right away',
  'for me',
  'for us',
  'will you',
  "'d you",
  'could you',
  'can you',
  'if you can',
  'if you could',
  "if you 'd",
  'if you do not mind',
  "if that 's ok",
  'if possible',
]);
const KEEPS_ITS_END = new Set(
  'not until before just by from to even only than better worse ok fine gone if that what'.split(' '),
);
/** "Right, I'm back" is no right leg: what only begins a sentence follows. */
const AFTER_RIGHT = new Set('i we let can could start log delete what how that when is do'.split(' '));

/** Lists of words, longest first, so that what is taken away is all of it. */
function phrases(lines: readonly string[]): readonly (readonly string[])[] {
  return lines.map((line) => line.split(' ')).sort((one, other) => other.length - one.length);
}

/** Which of the positions are left when the phrases are taken from the front, again and again. */
function afterFront(tokens: readonly string[], from: number, known: readonly (readonly string[])[]): number {
  const phrase = known.find((words) => standsAt(tokens, from, words));
  return phrase === undefined ? from : afterFront(tokens, from + phrase.length, known);
}

function beforeEnd(tokens: readonly string[], to: number, known: readonly (readonly string[])[]): number {
  const phrase = known.find((words) => standsAt(tokens, to - words.length, words) && to <= tokens.length);
  return phrase === undefined
    ? to
    : beforeEnd(tokens.slice(0, to - phrase.length), to - phrase.length, known);
}

function afterRight(tokens: readonly string[], at: number): number {
  return tokens[at] === 'right' && AFTER_RIGHT.has(tokens[at + 1] ?? '') ? at + 1 : at;
}

/** The wish and the question in front are taken away only where something done, or a question, follows. */
function afterWish(tokens: readonly string[], at: number): number {
  const question = afterFront(tokens, at, BEFORE_A_QUESTION);
  if (question > at) return ASKING.has(tokens[question] ?? '') ? question : at;
  const wish = afterFront(tokens, at, WISHES);
  // "I want to go" is no "go".
  const isGo = tokens[wish] === 'go' && wish === tokens.length - 1;
  return wish > at && DOING.has(tokens[wish] ?? '') && !isGo ? wish : at;
}

function beforeRequestEnd(tokens: readonly string[]): number {
  const to = beforeEnd(tokens, tokens.length, AFTER_A_REQUEST);
  return KEEPS_ITS_END.has(tokens[to - 1] ?? '') ? tokens.length : to;
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
  const to = beforeEnd(meant.tokens, meant.tokens.length, AT_THE_END);
  return keep(meant, range(from, to));
}

/** "I've just got back", "actually, start a walk": lighter words, but "not just" and "only just" mean something. */
function withoutLightWords(heard: Heard): Heard {
  const { tokens } = heard;
  return keep(
    heard,
    tokens.flatMap((token, at) => (LIGHT.has(token) && !WEIGHED.has(tokens[at - 1] ?? '') ? [] : [at])),
  );
}

function withoutCourtesy(line: Heard): Heard {
  const heard = withoutLightWords(line);
  const { tokens } = heard;
  const greeted = afterRight(tokens, afterFront(tokens, 0, GREETINGS));
  const asked = afterFront(tokens, greeted, POLITE);
  const to = beforeRequestEnd(tokens);
  const wished = afterWish(tokens.slice(0, to), asked);
  return keep(heard, range(Math.min(wished, to), to));
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
