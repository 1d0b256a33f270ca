import type { AnswerWords, Meaning, Words } from './vocabulary';

/** What plain words amount to as an answer, or undefined: no word is a no that may be more than one (policy C.4). */
export function answerIn(words: Words, answers: AnswerWords): Meaning | undefined {
  return qualifiedIn(words, answers) ?? noIn(words, answers) ?? yesIn(words, answers);
}

/** "I don't know", "not any more", "from my knee": neither yes nor no before it is asked about again. */
function qualifiedIn(words: Words, answers: AnswerWords): Meaning | undefined {
  if (words.has(answers.past)) return { intent: 'PastIntent' };
  if (words.has(answers.agrees) && words.has(answers.somewhat)) return { intent: 'HedgedYesIntent' };
  if (words.has(answers.unsure)) return { intent: 'UnsureIntent' };
  if (words.has(answers.explained)) return { intent: 'ExplainedIntent' };
  return words.has(answers.unwell) ? { intent: 'HedgedYesIntent' } : undefined;
}

/** Half a no, or a plain one: that is only what has nothing else in it. */
function noIn(words: Words, answers: AnswerWords): Meaning | undefined {
  const denies = words.has(answers.denies);
  const fine = words.has(answers.fine) && !words.has(answers.notFine);
  const nothing = words.has(answers.nothing);
  const somewhat = words.has(answers.somewhat);
  if (somewhat) return denies || fine ? { intent: 'UnsureIntent' } : undefined;
  if (words.has(answers.agrees)) return undefined;
  if (strangeIn(words, answers) > MOST_STRANGE) return undefined;
  if (words.has(answers.hedgedNo)) return { intent: 'HedgedNoIntent' };
  if (!fine && !nothing) return undefined;
  if (words.has(answers.thinks)) return { intent: 'HedgedNoIntent' };
  const isMore = words.anyOf(answers.more) || words.anyOf(answers.bodily);
  return isMore || (!nothing && words.anyOf(answers.happened)) ? undefined : { intent: 'AMAZON.NoIntent' };
}

/** So many words that nobody expects in a no may be in one. */
const MOST_STRANGE = 1;

function strangeIn({ all }: Words, { harmless }: AnswerWords): number {
  return all.filter((word) => !harmless.has(word)).length;
}

function yesIn(words: Words, answers: AnswerWords): Meaning | undefined {
  if (words.has(answers.denies)) return undefined;
  const sounds = [answers.agrees, answers.somewhat, answers.thinks, answers.yes];
  return sounds.some((said) => words.has(said)) ? { intent: 'HedgedYesIntent' } : undefined;
}
