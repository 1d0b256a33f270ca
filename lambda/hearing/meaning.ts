import { type FindingId, tierOf } from '../check/findings';
import { isGraver } from '../check/tiers';
import { type Phrase, type Place, stands } from './phrase';
import { type RequestWords, requestIn } from './requests';
import { type SignWords, spot } from './spotting';

/** What free words amount to: an intent of the model, and the warning sign or the slots if they tell any. */
export interface Meaning {
  readonly intent: string;
  readonly finding?: FindingId;
  readonly slots?: Readonly<Record<string, string>>;
}

/** What a language has for saying something about a question instead of answering it. */
export interface AsideWords {
  readonly stop: Phrase;
  /** "I meant yes": heard before all else. */
  readonly correction: Phrase;
  readonly back: Phrase;
  readonly repeat: Phrase;
  readonly wait: Phrase;
  readonly what: Phrase;
}

/** What a language has for answers, each for one way to give one. */
export interface AnswerWords {
  readonly agrees: Phrase;
  readonly denies: Phrase;
  readonly past: Phrase;
  /** Past what still counts of an operation, and of an accident, a fall or a faint. */
  readonly longAgo: Phrase;
  readonly weeksAgo: Phrase;
  readonly stillThere: Phrase;
  readonly explained: Phrase;
  readonly unsure: Phrase;
  /** "I can't tell if", before what can't be told. */
  readonly wonders: Phrase;
  /** "A bit", "sometimes": something is there. */
  readonly somewhat: Phrase;
  /** "I think", "I guess": it may be so, or not. */
  readonly thinks: Phrase;
  /** "Not quite right", "worse": a yes, for all its "not". */
  readonly unwell: Phrase;
  readonly yes: Phrase;
  readonly hedgedNo: Phrase;
  /** "Fine", "normal"; and the same denied. */
  readonly fine: Phrase;
  readonly notFine: Phrase;
  /** "None of that", "no trouble at all". */
  readonly nothing: Phrase;
  /** What a no may be made of: with more than a word or two besides, it may be about anything. */
  readonly harmless: ReadonlySet<string>;
  /** With one of these words a no may be more than a no. */
  readonly more: ReadonlySet<string>;
  /** The same, unless it was said that there is nothing of it: something hurts, or did. */
  readonly bodily: ReadonlySet<string>;
}

/** A language as the skill hears it in free words. */
export interface HearingWords {
  /** Lower case, contractions in full, one space between words. */
  plain(spoken: string): string;
  readonly signs: SignWords;
  readonly asides: AsideWords;
  readonly answers: AnswerWords;
  readonly requests: RequestWords;
}

/** How free words began: some beginnings say what the rest is. */
export type Beginning = 'question' | 'stop' | 'wait' | 'anything';

/** What is likelier to be said: an answer while a question about warning signs stands, and else a request. */
export type Likelier = 'answers' | 'requests';

/** The words, and whether a phrase stands in them. */
interface Words {
  readonly all: readonly string[];
  has(wanted: Phrase): boolean;
  beginWith(wanted: Phrase): boolean;
  anyOf(some: ReadonlySet<string>): boolean;
}

/**
 * What free words mean, or undefined when that can't be told: then they are asked about again. Warning signs
 * come before answers; and no word is a no that may be more than one (policy C.4).
 */
export function meaningOf(
  spoken: string,
  began: Beginning,
  likelier: Likelier,
  language: HearingWords,
): Meaning | undefined {
  const all = language
    .plain(spoken)
    .split(' ')
    .filter((word) => word !== '');
  const words: Words = {
    all,
    has: (wanted) => stands(wanted, all),
    beginWith: (wanted) => wanted(all).some(({ from }) => from === 0),
    anyOf: (some) => all.some((word) => some.has(word)),
  };
  if (words.has(language.asides.correction)) return { intent: 'GoBackIntent' };
  if (began === 'question' && words.has(language.asides.what) && likelier === 'answers')
    return { intent: 'WhatDoYouMeanIntent' };
  const request = requestIn(all, language.requests);
  return (
    signIn(words, language) ??
    (likelier === 'requests' ? request : undefined) ??
    asideIn(words, began, language.asides) ??
    (began === 'question' ? undefined : answerIn(words, language.answers)) ??
    request
  );
}

/** Something said about the question instead of an answer to it. */
function asideIn(words: Words, began: Beginning, asides: AsideWords): Meaning | undefined {
  if (words.has(asides.back)) return { intent: 'GoBackIntent' };
  if (words.has(asides.repeat)) return { intent: 'AMAZON.RepeatIntent' };
  if (words.has(asides.what)) return { intent: 'WhatDoYouMeanIntent' };
  if (began === 'wait' || words.has(asides.wait)) return { intent: 'WaitIntent' };
  if (began === 'stop' || words.has(asides.stop)) return { intent: 'AMAZON.StopIntent' };
  return undefined;
}

function answerIn(words: Words, answers: AnswerWords): Meaning | undefined {
  return qualifiedIn(words, answers) ?? noIn(words, answers) ?? yesIn(words, answers);
}

/** A warning sign: there, gone, with a cause of its own, or denied. */
function signIn(words: Words, { signs, answers }: HearingWords): Meaning | undefined {
  const spotted = spot(words.all, signs);
  const told = spotted.filter(({ denied }) => !denied);
  const [first, ...others] = told.map(({ finding }) => finding);
  if (first === undefined) return deniedIn(words, answers, spotted[0]?.finding);
  const finding = others.reduce((worst, one) => (isGraver(tierOf(one), tierOf(worst)) ? one : worst), first);
  if (BACKGROUND.has(finding) && (words.has(answers.agrees) || words.has(answers.past))) return undefined;
  if (isWondered(words.all, told, answers)) return { intent: 'UnsureIntent' };
  const beside = wordsBeside(words.all, told);
  const past = answers[EVENTS.get(finding) ?? 'past'];
  const after = beside.slice(Math.max(...told.map(({ to }) => to)));
  const holds = LASTING.has(finding);
  if (!holds && stands(past, beside) && !words.has(answers.stillThere))
    return { intent: 'PastIntent', finding };
  if (!holds && stands(answers.explained, after)) return { intent: 'ExplainedIntent', finding };
  if (words.beginWith(answers.agrees)) return { intent: 'YesFindingIntent', finding };
  if (words.beginWith(answers.denies)) return { intent: 'NoButFindingIntent', finding };
  return { intent: 'FindingIntent', finding };
}

/** What happens once and counts for so long: "last week" does not make it a thing of the past. */
const EVENTS: ReadonlyMap<FindingId, 'weeksAgo' | 'longAgo'> = new Map([
  ['serious_accident', 'weeksAgo'],
  ['collapse_or_faint', 'weeksAgo'],
  ['minor_fall_recent', 'weeksAgo'],
  ['recent_surgery', 'longAgo'],
]);

/** What holds whenever it began, and is told with its story: an old illness, bones, a disc, a pregnancy. */
const LASTING: ReadonlySet<FindingId> = new Set([
  'cancer_history_new_pain',
  'immunosuppressed_or_ivdu',
  'fragility_new_pain',
  'fragility_not_cleared',
  'fragility_stable_cleared',
  'rapid_onset',
  'disc_or_stenosis_not_cleared',
  'disc_or_stenosis_cleared',
  'leg_symptoms_not_assessed',
  'assessed_stable_leg_symptoms',
  'pregnant_not_cleared',
  'pregnant_cleared',
  'heart_or_exertional_symptoms',
  'lasting_more_than_few_days',
  'new_to_exercise',
]);

/** What most sore backs have, and what a yes is often dressed in: "yes, for weeks now". */
const BACKGROUND: ReadonlySet<FindingId> = new Set(['lasting_more_than_few_days', 'new_to_exercise']);

/** "I can't tell if it's worse": neither told nor denied. */
function isWondered(words: readonly string[], told: readonly Place[], answers: AnswerWords): boolean {
  const wonders = answers.wonders(words);
  return told.every(({ from }) => wonders.some(({ to }) => to <= from && from - to <= 3));
}

/** The words but for the signs, whose own words ("has gone numb") say nothing of when or why. */
function wordsBeside(words: readonly string[], signs: readonly Place[]): readonly string[] {
  return words.map((word, at) => (signs.some(({ from, to }) => from <= at && at < to) ? '-' : word));
}

function deniedIn(words: Words, answers: AnswerWords, denied: FindingId | undefined): Meaning | undefined {
  if (denied === undefined || words.has(answers.agrees)) return undefined;
  if (words.has(answers.hedgedNo)) return { intent: 'HedgedNoIntent' };
  if (words.anyOf(answers.more)) return undefined;
  return words.has(answers.nothing)
    ? { intent: 'AMAZON.NoIntent' }
    : { intent: 'NoFindingIntent', finding: denied };
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
  return words.anyOf(answers.more) || (!nothing && words.anyOf(answers.bodily))
    ? undefined
    : { intent: 'AMAZON.NoIntent' };
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
