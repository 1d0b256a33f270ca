import { type FindingId, tierOf } from '../check/findings';
import { isGraver } from '../check/tiers';
import { type Place, stands } from './phrase';
import { spot } from './spotting';
import type { AnswerWords, HearingWords, Meaning, Words } from './vocabulary';

/** A warning sign: there, gone, with a cause of its own, or denied. */
export function signIn(words: Words, { signs, answers }: HearingWords): Meaning | undefined {
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
