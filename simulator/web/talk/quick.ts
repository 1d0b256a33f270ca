import type { Suggestion, Suggestions } from '../../server/protocol';
import type { Known } from '../known';

/** An intent, with what its words begin with where the first of its samples would not fit. */
type Wanted = string | { readonly intent: string; readonly begins: string };

const ASLEEP = ['LaunchRequest', 'StartWalkIntent', 'WeekIntent', 'MyPlanIntent'];
const WALKING = ['AMAZON.PauseIntent', 'HowLongLeftIntent', 'FeelDizzyIntent'];
const PAUSED = ['AMAZON.ResumeIntent', 'ImBackIntent', 'LaunchRequest'];
const ASKED_IN_CHECK = ['AMAZON.YesIntent', 'AMAZON.NoIntent', 'UnsureIntent', 'WhatDoYouMeanIntent'];
const SUNDAY: Wanted = { intent: 'DayAndTimeIntent', begins: 'sunday at' };
/** What a question that is no plain yes or no asks for, by its words. */
const ASKED_BY_WORDS: readonly (readonly [RegExp, readonly Wanted[]])[] = [
  [/\bgo or hold\b/i, ['GoIntent', 'HoldIntent', 'AMAZON.HelpIntent']],
  [/\bshorter\b.*\blonger\b.*\?/i, ['ShorterIntent', 'SameIntent', 'LongerIntent']],
  [/\b(which|what) days?\b.*\?/i, [SUNDAY, 'AMAZON.HelpIntent', 'AMAZON.CancelIntent']],
  [/\bwhat time\b.*\?/i, ['DayAndTimeIntent', 'AMAZON.HelpIntent', 'AMAZON.CancelIntent']],
  [/\bhow (many minutes|long)\b.*\?/i, ['MinutesIntent', 'AMAZON.HelpIntent']],
];
const ASKED = ['AMAZON.YesIntent', 'AMAZON.NoIntent', 'AMAZON.HelpIntent', 'AMAZON.StopIntent'];

function wantedFrom({ log, device }: Known): {
  list: keyof Suggestions;
  wanted: readonly Wanted[];
} {
  if (device.asked !== null) return { list: 'inside', wanted: [] };
  if (!device.isListening) {
    const activity = device.nowPlaying?.activity;
    const isPaused = activity === 'STOPPED' || activity === 'PAUSED';
    return { list: 'outside', wanted: activity === 'PLAYING' ? WALKING : isPaused ? PAUSED : ASLEEP };
  }
  const last = log.findLast(
    (entry) => entry.kind === 'event' && entry.event.event === 'turn' && entry.event.says !== null,
  );
  const turn = last?.kind === 'event' && last.event.event === 'turn' ? last.event : null;
  const says = turn?.says ?? '';
  const byWords = ASKED_BY_WORDS.find(([words]) => words.test(says))?.[1];
  const inCheck = turn?.check !== null && turn?.check !== undefined && 'question' in turn.check;
  return { list: 'inside', wanted: byWords ?? (inCheck ? ASKED_IN_CHECK : ASKED) };
}

/** The few things that somebody is most likely to say now, in the interaction model's own words. */
export function quickWords(known: Known, suggestions: Suggestions | null): readonly Suggestion[] {
  if (suggestions === null) return [];
  const { list, wanted } = wantedFrom(known);
  return wanted.flatMap((one) => {
    const { intent, begins } = typeof one === 'string' ? { intent: one, begins: '' } : one;
    return (
      suggestions[list].find(
        (suggestion) => suggestion.intent === intent && suggestion.say.startsWith(begins),
      ) ?? []
    );
  });
}

const MOST_FOUND = 6;
const MOST_OF_AN_INTENT = 2;

/** What of the interaction model goes on from (or has in it) what was typed. */
export function findWords(
  typed: string,
  known: Known,
  suggestions: Suggestions | null,
): readonly Suggestion[] {
  const words = typed
    .trim()
    .toLowerCase()
    .replace(/^alexa[,\s]+/, '');
  if (suggestions === null || words === '' || words.startsWith('/')) return [];
  const list = known.device.isListening ? suggestions.inside : suggestions.outside;
  const begins = list.filter(({ say }) => say.toLowerCase().startsWith(words) && say.toLowerCase() !== words);
  const contains = list.filter(({ say }) => say.toLowerCase().includes(` ${words}`));
  const ofIntent = new Map<string, number>();
  const found: Suggestion[] = [];
  for (const suggestion of new Set([...begins, ...contains])) {
    const count = ofIntent.get(suggestion.intent) ?? 0;
    if (count >= MOST_OF_AN_INTENT) continue;
    ofIntent.set(suggestion.intent, count + 1);
    found.push(suggestion);
    if (found.length === MOST_FOUND) break;
  }
  return found;
}
