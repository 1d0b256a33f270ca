import type { AsksFor, Suggestion, Suggestions } from '../../server/protocol';
import type { Known } from '../known';

/** An intent, with what its words begin with where the first of its samples would not fit. */
type Wanted = string | { readonly intent: string; readonly begins: string };

/** Results of a check that let a walk begin. */
const PASSES: readonly string[] = ['CLEAR', 'GENTLE'];
const ASLEEP = ['LaunchRequest', 'StartWalkIntent', 'WeekIntent', 'MyPlanIntent'];
const WALKING = ['AMAZON.PauseIntent', 'HowLongLeftIntent', 'FeelDizzyIntent'];
const PAUSED = ['AMAZON.ResumeIntent', 'ImBackIntent', 'LaunchRequest'];
const BY_TIMER = ['ImBackIntent', 'HowLongLeftIntent', 'FeelDizzyIntent'];
/** After a hold nothing else leads anywhere: a walk would begin with the same check. */
const HELD = ['LaunchRequest'];
const SUNDAY: Wanted = { intent: 'DayAndTimeIntent', begins: 'sunday at' };
const ASKED_FOR: Readonly<Record<AsksFor, readonly Wanted[]>> = {
  check: ['AMAZON.YesIntent', 'AMAZON.NoIntent', 'UnsureIntent', 'WhatDoYouMeanIntent'],
  'go-or-hold': ['GoIntent', 'HoldIntent', 'WhatDoYouMeanIntent'],
  'shorter-or-longer': ['ShorterIntent', 'SameIntent', 'LongerIntent'],
  minutes: ['MinutesIntent', 'AMAZON.HelpIntent'],
  day: [SUNDAY, 'AMAZON.HelpIntent', 'AMAZON.CancelIntent'],
  time: ['DayAndTimeIntent', 'AMAZON.HelpIntent', 'AMAZON.CancelIntent'],
  'yes-or-no': ['AMAZON.YesIntent', 'AMAZON.NoIntent', 'AMAZON.HelpIntent', 'AMAZON.StopIntent'],
};

/** Whether the last thing that the skill said was that this is no day to walk. */
function isHeld(log: Known['log']): boolean {
  const last = log.findLast(
    (entry) => entry.kind === 'event' && entry.event.event === 'turn' && entry.event.says !== null,
  );
  const check = last?.kind === 'event' && last.event.event === 'turn' ? last.event.check : null;
  return check !== null && 'result' in check && !PASSES.includes(check.result);
}

function wantedFrom({ log, device, house }: Known): {
  list: keyof Suggestions;
  wanted: readonly Wanted[];
} {
  if (device.asked !== null) return { list: 'inside', wanted: [] };
  if (device.isListening) return { list: 'inside', wanted: ASKED_FOR[device.asksFor ?? 'yes-or-no'] };
  const activity = device.nowPlaying?.activity;
  if (activity === 'PLAYING') return { list: 'outside', wanted: WALKING };
  if (activity === 'STOPPED' || activity === 'PAUSED') return { list: 'outside', wanted: PAUSED };
  const isTimed = house.waiting.some(({ kind, place }) => kind === 'timer' && place === device.place);
  return { list: 'outside', wanted: isTimed ? BY_TIMER : isHeld(log) ? HELD : ASLEEP };
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
